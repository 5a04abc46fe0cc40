import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { COTTAGE, LI_HOUSE, WANG_FANG, WANG_HOUSE } from './people.js'
import { keyOf, openRegistry, type RegistryOffice } from './registry-office.js'

const runs = Number(process.env['RUNS'] ?? 10)

let registry: RegistryOffice
beforeAll(async () => {
  registry = await openRegistry()
})
afterAll(() => registry.close())

/** What one hand-in says of where 王芳 lives; a day left out is blank in the ledger. */
const statement = fc.record({
  household: fc.constantFrom(WANG_HOUSE, LI_HOUSE, COTTAGE),
  since: fc.constantFrom('', '2021-03-01', '2022-01-15', '2022-06-30', '2022-10-01', '2023-01-05'),
})

describe('however often somebody moves or is corrected', () => {
  it('the last word holds, and on no day is anybody in two households by the register of persons', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(statement, { minLength: 1, maxLength: 5 }), async (statements) => {
        await registry.source.query('delete from person')
        for (const { household, since } of statements)
          await registry.handIn('persons', [{ ...WANG_FANG, 共同生活户编号: household, 共同生活开始日期: since }])
        const last = statements.at(-1)!
        const person = await registry.askPerson(
          keyOf(WANG_FANG.证件号码),
          'household { number } memberships { household { number } validFrom validTo }',
        )
        expect(person['household']).toEqual({ number: last.household })
        expect(person['memberships']).toContainEqual({
          household: { number: last.household },
          validFrom: last.since || null,
          validTo: null,
        })
        const [overlaps] = await registry.source.query(
          `select count(*)::int as count from membership one join membership other
               on other.person_key = one.person_key and other.kind = one.kind and other.id > one.id
              and daterange(one.valid_from, one.valid_to, '[]') && daterange(other.valid_from, other.valid_to, '[]')`,
        )
        expect(overlaps).toEqual({ count: 0 })
      }),
      { numRuns: runs },
    )
  })
})
