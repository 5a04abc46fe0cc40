import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compareRandomly } from '../telling/difference.js'
import { type Story, tell } from '../telling/story.js'

const people = [
  {
    __typename: 'Person',
    id: 'p1-WANG',
    name: '王秀英',
    grade: 'RED',
    allowanceFen: 62_000,
    household: undefined as unknown,
  },
  {
    __typename: 'Person',
    id: 'p1-LI',
    name: '李建国',
    grade: 'GREEN',
    allowanceFen: null,
    household: undefined as unknown,
  },
]
const household = { __typename: 'Household', number: '341122001', address: '半塔镇', members: people }
for (const person of people) person.household = household

const departments = {
  keys: {
    url: 'builtin:keys',
    sdl: `type Query { person(id: ID!): Person! household(number: ID!): Household! }
      type Person @key(fields: "id") { id: ID! } type Household @key(fields: "number") { number: ID! }`,
  },
  registry: `type Query { people: [Person!]! }
    type Person @key(fields: "id") { id: ID! name: String household: Household }
    type Household @key(fields: "number") { number: ID! address: String members: [Person!] }`,
  health: `type Person @key(fields: "id") { id: ID! grade: Grade } enum Grade { RED YELLOW GREEN }`,
  aid: `type Person @key(fields: "id") { id: ID! allowanceFen: Int }`,
}

const records = {
  Query: {
    people,
    person: ({ id }: { id: string }) => people.find((person) => person.id === id) ?? { __typename: 'Person', id },
    household: ({ number }: { number: string }) =>
      number === household.number ? household : { __typename: 'Household', number },
  },
  find: ({ id, number }: Record<string, unknown>) =>
    number === household.number ? household : people.find((person) => person.id === id),
}

describe('one person, three departments', () => {
  let story: Story
  beforeAll(async () => void (story = await tell(departments, records, { NULL_ENTITY: 'nobody' })))
  afterAll(() => story.end())

  test('王秀英 is shown as registry, health and aid know her', async () => {
    const answer = await story.ask(
      'query ($id: ID!) { person(id: $id) { id name grade allowanceFen household { address } } }',
      {
        id: 'p1-WANG',
      },
    )
    expect(answer).toEqual({
      status: 200,
      data: {
        person: { id: 'p1-WANG', name: '王秀英', grade: 'RED', allowanceFen: 62_000, household: { address: '半塔镇' } },
      },
    })
  })

  test('who she is is answered by her key alone, and no department is asked', async () => {
    story.asked.length = 0
    expect((await story.ask('{ person(id: "p1-WANG") { id __typename } }')).data).toEqual({
      person: { id: 'p1-WANG', __typename: 'Person' },
    })
    expect(story.asked).toEqual([])
  })

  test('two people are asked of each department at once, and each person once', async () => {
    story.asked.length = 0
    const answer = await story.ask('{ people { grade household { members { grade allowanceFen } } } }')
    expect(answer.data).toEqual(
      (await story.askDirectly('{ people { grade household { members { grade allowanceFen } } } }')).data,
    )
    const lists = story.asked
      .filter(({ department }) => department === 'aid')
      .map(({ variables }) => Object.values(variables)[0])
    expect(lists).toEqual([
      [
        { __typename: 'Person', id: 'p1-WANG' },
        { __typename: 'Person', id: 'p1-LI' },
      ],
    ])
  })

  test('introspection is answered here and mixes with data', async () => {
    const answer = await story.ask('{ __typename t: __type(name: "Grade") { enumValues { name } } people { name } }')
    expect(answer.data).toEqual({
      __typename: 'Query',
      t: { enumValues: [{ name: 'RED' }, { name: 'YELLOW' }, { name: 'GREEN' }] },
      people: [{ name: '王秀英' }, { name: '李建国' }],
    })
  })

  test('whatever is asked, the answer is that of one schema', () =>
    compareRandomly(story, ['p1-WANG', 'p1-LI', '341122001']))
})
