import { createTestDatabase } from '@huilian/platform/testing'
import { createLinker, importLedger, loadDepartment, TEST_LINKING_KEY, type ImportOutcome } from '@huilian/subgraph'
import { describe, expect, test } from 'vitest'
import { writtenCounty } from './written-county.js'

const DEMO_DAY = '2023-01-10'
const SERVICES = new URL('../../services/', import.meta.url).pathname
const { manifest, path } = await writtenCounty(1_000)

describe.each(['registry', 'health', 'civil-affairs'])('%s takes the county in', (name) => {
  test('every file in its order, refusing the deliberate mistakes alone, and holds the half ledger', async () => {
    const department = await loadDepartment(`${SERVICES}${name}`)
    const database = await createTestDatabase(name)
    const files = manifest.files.filter((file) => file.department === name)
    const outcomes: ImportOutcome[] = []
    for (const file of files) {
      outcomes.push(
        await importLedger(department, database.ownerUrl, {
          file: path(file),
          linker: createLinker([TEST_LINKING_KEY]),
          today: DEMO_DAY,
        }),
      )
    }
    const seen = outcomes.map(({ register, read, rejected, state }) => ({ register, read, rejected, state }))
    const expected = files.map(({ register, rows, expectedRefusals, held }) => ({
      register,
      read: rows,
      rejected: expectedRefusals,
      state: held ? 'HELD' : 'APPLIED',
    }))
    expect(seen).toEqual(expected)
    expect(outcomes.every(({ accepted, rejected, unchanged, read }) => accepted + rejected + unchanged === read)).toBe(
      true,
    )
    await database.drop()
  }, 180_000)
})
