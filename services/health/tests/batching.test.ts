import { afterAll, beforeAll, expect, test } from 'vitest'
import { keyOf, openCommission, type Commission } from './health-commission.js'
import { selectAll } from './select-all.js'

let commission: Commission
beforeAll(async () => {
  commission = await openCommission()
})
afterAll(() => commission.close())

const entities = (type: string, selection: string): string =>
  `query($keys: [_Any!]!) { _entities(representations: $keys) { ... on ${type} { health { ${selection} } } } }`

test('the whole records of a thousand people, every list and fact: three statements', async () => {
  const village = '341122101201'
  const people = Array.from({ length: 1000 }, (_, index) => `resident ${index}`)
  await commission.source.query(
    `insert into linked_person (person_key, name, birth_date, division_code)
     select key, '村民', '1950-01-01', $2 from unnest($1::text[]) key`,
    [people.map(keyOf), village],
  )
  await commission.source.query(
    `insert into vaccination (person_key, dose, product, vaccinated_on, division_code)
     select person_key, dose, 'INACTIVATED', date '2021-05-01' + dose * 30, division_code
       from linked_person, generate_series(1, 3) dose`,
  )
  const selection = await selectAll(commission, 'HealthRecord')
  const { data, errors, statements } = await commission.ask(entities('Person', selection), {
    keys: people.map((each) => ({ __typename: 'Person', id: keyOf(each) })),
  })
  expect(errors).toBeUndefined()
  const records = data!['_entities'] as { health: { link: string; vaccinations: unknown[] } }[]
  expect(records).toHaveLength(1000)
  expect(records.every(({ health }) => health.vaccinations.length === 3)).toBe(true)
  expect(selection).toContain('mentalCare')
  expect(statements).toBeLessThanOrEqual(3)
})

test('a thousand households, with the numbers of the clinics behind their notices: three statements', async () => {
  await commission.source.query(
    `insert into phone_notice (household_number, phone, phone_kind, clinic_code, channel, notified_on, division_code)
     select 'H' || number, '0550-0001001', 'DUTY', 'LH' || number % 100, 'PHONE', '2022-12-22', '341122101201'
       from generate_series(1, 1000) number`,
  )
  const selection = `${await selectAll(commission, 'HealthHouseholdRecord')} phoneNotices { clinic { name phones { phone } } }`
  const { errors, statements } = await commission.ask(entities('Household', selection), {
    keys: Array.from({ length: 1000 }, (_, index) => ({ __typename: 'Household', number: `H${index + 1}` })),
  })
  expect(errors).toBeUndefined()
  expect(statements).toBeLessThanOrEqual(3)
})
