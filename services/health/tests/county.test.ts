import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openCommission, type Commission } from './health-commission.js'

let commission: Commission
beforeAll(async () => {
  commission = await openCommission('county')
}, 120_000)
afterAll(() => commission.close())

/** Keys of the people whom a condition on the department's tables finds. */
async function findPeople(condition: string): Promise<string[]> {
  const rows = (await commission.source.query(
    `select distinct person_key as key from linked_person person where ${condition}`,
  )) as { key: string }[]
  return rows.map(({ key }) => key)
}

describe('the county on 10 January 2023', () => {
  test('somebody of 86 with SpO₂ 91 on the 9th is red and was referred', async () => {
    const [key, ...others] = await findPeople(
      `exists (select from home_treatment_contact contact where contact.person_key = person.person_key
                and contact.oxygen_saturation = 91 and contact.at::date = '2023-01-09')`,
    )
    expect(others).toEqual([])
    expect(
      await commission.healthOfKey(key!, 'gradeColour underHomeTreatment referrals { referredOn reason }'),
    ).toMatchObject({
      gradeColour: 'RED',
      referrals: [{ referredOn: '2023-01-09', reason: 'LOW_OXYGEN' }],
    })
  })

  test('a contraindication ends that very day, and still counts', async () => {
    const keys = await findPeople(
      `exists (select from vaccination_exemption exemption where exemption.person_key = person.person_key
                and exemption.valid_to = '2023-01-10')`,
    )
    expect(keys.length).toBeGreaterThan(0)
    const selection = 'today: grade(on: "2023-01-10") { course } vaccinationExemptions { term validTo } primaryCourse'
    for (const key of keys) {
      const record = await commission.healthOfKey(key, selection)
      expect(record['vaccinationExemptions']).toContainEqual({ term: 'TEMPORARY', validTo: '2023-01-10' })
      if (record['primaryCourse'] !== 'FULL') expect(record['today']).toEqual({ course: 'NONE' })
    }
  })

  test('杨郢乡 has not handed its deliveries in: an empty list there is silence, elsewhere it is none', async () => {
    const scopes = async (division: string): Promise<string[]> => {
      const { registers } = await commission.healthOfHousehold(
        'no such household',
        `registers(division: "${division}") { register }`,
      )
      return (registers as { register: string }[]).map(({ register }) => register)
    }
    expect(await scopes('341122101201')).toContain('medicine-deliveries')
    const yangying = await scopes('341122203201')
    expect(yangying).not.toContain('medicine-deliveries')
    expect(yangying).toContain('vaccinations')
  })

  test('nobody of 65 and over with a known age, disease and course is without a colour', async () => {
    const keys = await findPeople(`person.birth_date <= '1958-01-10'`)
    const { data } = await commission.ask(
      `query($keys: [_Any!]!) { _entities(representations: $keys) { ... on Person { health { grade { colour missing } } } } }`,
      { keys: keys.map((id) => ({ __typename: 'Person', id })) },
    )
    const grades = (data!['_entities'] as { health: { grade: { colour: string; missing: string[] } } }[]).map(
      ({ health }) => health.grade,
    )
    expect(grades.length).toBeGreaterThan(50)
    const known = grades.filter(({ missing }) => missing.length === 0)
    expect(new Set(known.map(({ colour }) => colour))).toEqual(new Set(['GREEN', 'YELLOW', 'RED']))
  })
})
