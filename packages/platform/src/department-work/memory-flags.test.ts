import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { memoryFlags } from './memory-flags.js'

test('a process that takes in a larger ledger may hold more, and one without ledgers holds little', () => {
  const large = join(mkdtempSync(join(tmpdir(), 'huilian-memory-')), 'large.csv')
  writeFileSync(large, Buffer.alloc(3 * 2 ** 20))
  expect(memoryFlags([])).toContain('--max-old-space-size=256')
  expect(memoryFlags(['/nowhere.csv', large])).toContain('--max-old-space-size=280')
})
