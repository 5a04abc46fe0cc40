import { createTestDatabase } from '@huilian/platform/testing'
import { createDataSource, listImports } from '@huilian/subgraph'
import { describe, expect, it } from 'vitest'
import department from '../src/department.js'

describe('the ledgers of the synthetic county', () => {
  it('are taken in without a refusal, every register of the department', async () => {
    const database = await createTestDatabase('registry', 'county')
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
    await database.drop()
  })
})
