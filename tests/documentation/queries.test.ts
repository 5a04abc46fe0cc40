import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { startTestPlatform, type TestPlatform } from '@huilian/platform/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const folder = new URL('../../docs/queries/', import.meta.url)
const names = readdirSync(fileURLToPath(folder))
  .filter((name) => name.endsWith('.graphql'))
  .map((name) => name.replace('.graphql', ''))

const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8')

/** How many values other than null the answer holds: a query that finds nobody shows nothing. */
function countValues(value: unknown): number {
  if (value === null || value === undefined) return 0
  if (typeof value !== 'object') return 1
  return Object.values(value).reduce<number>((sum, each) => sum + countValues(each), 0)
}

let platform: TestPlatform
beforeAll(async () => {
  platform = await startTestPlatform({ county: true })
}, 180_000)
afterAll(() => platform.close())

describe('docs/queries', () => {
  test('holds at least ten queries, each with its variables', () => {
    expect(names.length).toBeGreaterThanOrEqual(10)
    expect(readdirSync(fileURLToPath(folder)).filter((name) => name.endsWith('.variables.json'))).toHaveLength(
      names.length,
    )
  })

  test.each(names)('%s is answered by every department it asks, and finds something', async (name) => {
    const variables = JSON.parse(read(`${name}.variables.json`)) as Record<string, unknown>
    const { data, errors } = await platform.query(read(`${name}.graphql`), variables)
    expect(errors).toBeUndefined()
    expect(countValues(data)).toBeGreaterThan(4)
  })
})

describe('周桂英, 82, alone in 半塔镇', () => {
  test('is shown by the person query as three departments know her', async () => {
    const { data } = await platform.query(read('person.graphql'), JSON.parse(read('person.variables.json')))
    const { person } = data
    expect(person).toMatchObject({
      registered: true,
      name: '周桂英',
      age: 82,
      livingAlone: true,
      hukouHousehold: { number: '34112210120790101' },
      household: { number: '34112210120790102' },
    })
    expect(person.health).toMatchObject({ link: 'LINKED', mobility: 'HOUSEBOUND' })
    expect(person.health.vaccinations).toHaveLength(2)
    expect(person.health.medicineDeliveries).toEqual([])
    expect(person.household.health.medicineDeliveries).toEqual([])
    expect(person.civilAffairs.link).toBe('LINKED')
  })

  test('had the tablets brought to the house of her son, which is not hers', async () => {
    const { data } = await platform.query(
      '{ household(number: "34112210120790101") { head { name } health { medicineDeliveries { item deliveredOn } } } }',
    )
    expect(data.household).toEqual({
      head: { name: '刘长根' },
      health: { medicineDeliveries: [{ item: 'IBUPROFEN', deliveredOn: '2022-12-18' }] },
    })
  })
})
