import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  createLinker,
  createSql,
  endKeyOverlap,
  listSchemaDifferences,
  rekeyPeople,
  TEST_LINKING_KEY,
} from '../src/index.js'
import { linkPeople } from '../src/register/link-people.js'
import { addScope } from '../src/register/register-scope.store.js'
import { linker, openOffice, type Office } from './school-meals-office.js'

const XIAOMING = { number: '341199201609090032', evidence: '', original: '' }
const XIAOHONG = { number: '341199201505050044', evidence: '', original: '' }
const LONGHU = '341122101201'

let office: Office
beforeAll(async () => {
  office = await openOffice()
  const sql = createSql(office.source)
  await linkPeople(sql, linker, 'school-meals', [{ identity: XIAOMING, name: '王小明', divisionCode: LONGHU }], false)
  await office.source.query(
    `insert into meal_day (person_key, served_on, kind, cost)
     values ($1, '2023-01-09', 'HOT', 500), ($1, '2023-01-08', 'COLD', null)`,
    [linker.personKey(XIAOMING.number)],
  )
  await addScope(sql, 'meals', ['341122000000'], '2022-12-01', '2023-01-05T08:00:00+08:00')
  await addScope(sql, 'meals', ['341122000000'], '2023-01-06', '2023-01-09T08:00:00+08:00')
})
afterAll(() => office.close())

const ENTITIES = `query($people: [_Any!]!) { _entities(representations: $people) { ... on Person {
  id schoolMeals { link meals { servedOn kind cost } registers { register division from through } } } } }`

const person = (id: string): object => ({ __typename: 'Person', id })

describe('a record', () => {
  test('of a pupil on the books: his meals, oldest first, and for which days the books are complete', async () => {
    const { data } = await office.ask(ENTITIES, { people: [person(linker.personKey(XIAOMING.number))] })
    expect(data!['_entities']).toEqual([
      {
        id: linker.personKey(XIAOMING.number),
        schoolMeals: {
          link: 'LINKED',
          meals: [
            { servedOn: '2023-01-08', kind: 'COLD', cost: null },
            { servedOn: '2023-01-09', kind: 'HOT', cost: 500 },
          ],
          registers: [
            { register: 'meals', division: '341122000000', from: '2022-12-01', through: '2023-01-09T08:00:00+08:00' },
          ],
        },
      },
    ])
  })

  test('of somebody nobody here knows: a positive empty answer, never null', async () => {
    const { data, errors } = await office.ask(ENTITIES, { people: [person(linker.personKey(XIAOHONG.number))] })
    expect(errors).toBeUndefined()
    expect(data!['_entities']).toMatchObject([{ schoolMeals: { link: 'ABSENT', meals: [], registers: [] } }])
  })

  test('of a pupil with a namesake in the village who has no number: uncertain, until the number comes', async () => {
    const sql = createSql(office.source)
    const nameless = { identity: null, name: '李小红', divisionCode: LONGHU, birthDate: '2015-05-05' }
    await linkPeople(sql, linker, 'school-meals', [nameless], false)
    const [before] = await office.source.query('select person_key from linked_person where identity_number is null')
    await linkPeople(sql, linker, 'school-meals', [{ identity: XIAOHONG, name: '李小红', divisionCode: LONGHU }], false)
    const left = await office.source.query('select person_key from linked_person where identity_number is null')
    expect(left).toEqual([])
    const { data } = await office.ask('{ changes(first: 100) { changes { id deleted } } }')
    expect((data!['changes'] as { changes: unknown[] }).changes).toContainEqual({
      id: before.person_key,
      deleted: true,
    })

    const elder = { identity: { ...XIAOHONG, number: '341199200303030024' }, name: '李小芳', divisionCode: LONGHU }
    const unnumbered = { identity: null, name: '李小芳', divisionCode: LONGHU }
    await linkPeople(sql, linker, 'school-meals', [elder, unnumbered], false)
    const answer = await office.ask(ENTITIES, { people: [person(linker.personKey('341199200303030024'))] })
    expect(answer.data!['_entities']).toMatchObject([{ schoolMeals: { link: 'UNCERTAIN' } }])
  })

  test('under a number that is on record with another name is refused, not guessed', async () => {
    const linked = await linkPeople(
      createSql(office.source),
      linker,
      'school-meals',
      [{ identity: XIAOMING, name: '王大明', divisionCode: LONGHU }],
      false,
    )
    expect(linked).toEqual([{ personKey: linker.personKey(XIAOMING.number), knownAs: '王小明' }])
  })

  test('by a malformed key is an error in its own place, and the others are answered', async () => {
    const { data, errors } = await office.ask(ENTITIES, {
      people: [person('王小明'), person(linker.personKey(XIAOMING.number))],
    })
    expect(errors).toMatchObject([{ path: ['_entities', 0], extensions: { code: 'MALFORMED_KEY' } }])
    expect(data!['_entities']).toMatchObject([null, { schoolMeals: { link: 'LINKED' } }])
  })

  test('of a thousand pupils costs three statements: the record, all its lists, the registers', async () => {
    const numbers = Array.from({ length: 1000 }, (_, index) => `pupil ${index}`)
    const { statements, errors } = await office.ask(ENTITIES, {
      people: numbers.map((each) => person(linker.personKey(each))),
    })
    expect(errors).toBeUndefined()
    expect(statements).toBeLessThanOrEqual(3)
  })
})

test('while the linking key is rotated a pupil answers by both his keys, afterwards by the new one', async () => {
  const next = `p2:${Buffer.from('the linking key of the next year').toString('base64')}`
  const rotated = createLinker([next, TEST_LINKING_KEY])
  const [before, after] = [linker.personKey(XIAOMING.number), rotated.personKey(XIAOMING.number)]
  const mealsBy = async (key: string): Promise<number> => {
    const { data } = await office.ask(ENTITIES, { people: [person(key)] })
    return (data!['_entities'] as [{ schoolMeals: { meals: unknown[] } }])[0].schoolMeals.meals.length
  }

  expect(await rekeyPeople(office.department, office.databaseUrl, rotated)).toBeGreaterThan(0)
  expect([await mealsBy(before), await mealsBy(after)]).toEqual([2, 2])
  expect(await rekeyPeople(office.department, office.databaseUrl, rotated)).toBe(0)

  await endKeyOverlap(office.department, office.databaseUrl)
  expect([await mealsBy(before), await mealsBy(after)]).toEqual([0, 2])
})

test('the migrations make what the entities declare', async () => {
  expect(await listSchemaDifferences(office.source)).toEqual([])
})
