import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { openOffice } from './school-meals-office.js'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const loader = new URL('../../platform/src/typescript/register.mjs', import.meta.url).href
const program = fileURLToPath(new URL('./take-in-many.ts', import.meta.url))

/** Rows of the ledger; the full 200,000 by hand (`RUNS=10`), fewer in every run. */
const rows = 20_000 * Math.min(10, Number(process.env['RUNS'] ?? 2))

test('a ledger of many rows is taken in under 300 MB', { timeout: 300_000 }, async () => {
  const office = await openOffice()
  try {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      // the flags that the platform gives a process that takes ledgers in
      [
        '--max-semi-space-size=2',
        '--max-old-space-size=290',
        '--import',
        loader,
        program,
        office.ownerUrl,
        String(rows),
      ],
      { cwd: root },
    )
    const { read, megabytes } = JSON.parse(stdout) as { read: number; megabytes: number }
    expect(read).toBe(rows)
    expect(megabytes).toBeLessThan(300)
  } finally {
    await office.close()
  }
})
