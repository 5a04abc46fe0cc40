import { createTestDatabase, type TestDatabase } from '@huilian/platform/testing'
import { createDataSource, listImports } from '@huilian/subgraph'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import department from '../src/department.js'

/** The first of a run writes the county and takes it in; the others copy. */
const COUNTY_MS = 180_000

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase('registry', 'county')
}, COUNTY_MS)
afterAll(() => database.drop())

describe('the ledgers of the synthetic county', () => {
  it('are taken in without a refusal, every register of the department', async () => {
    const source = await createDataSource(department, database.url).initialize()
    const imports = await listImports(source)
    expect(imports.map((each) => each.register).sort()).toEqual(
      department.registers.map(({ ledger }) => ledger.register).sort(),
    )
    for (const { register, counts } of imports) expect([register, counts['rejected']]).toEqual([register, 0])
    const [unhoused] = await source.query(
      `select count(*)::int as count from known_membership held
        where not exists (select 1 from household where number = held.household_number)`,
    )
    expect(unhoused).toEqual({ count: 0 })
    await source.destroy()
  })
})
