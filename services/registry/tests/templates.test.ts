import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readLedger, writeTemplate } from '@huilian/ledger'
import { describe, expect, it } from 'vitest'
import department from '../src/department.js'

const folder = mkdtempSync(join(tmpdir(), 'huilian-templates-'))

describe('the filled example row of a template', () => {
  it.each(department.registers.map(({ ledger }) => [ledger.title.zh, ledger] as const))(
    '%s is accepted as it stands',
    async (_title, ledger) => {
      const file = join(folder, `${ledger.register}.xlsx`)
      await writeTemplate(ledger, file)
      const rows = []
      for await (const row of readLedger(file, ledger, { today: '2023-01-10' })) rows.push(row)
      expect(rows).toEqual([expect.objectContaining({ value: expect.anything() as unknown })])
    },
  )
})
