import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compareRandomly } from '../telling/difference.js'
import { type Story, tell } from '../telling/story.js'

const people = [
  {
    __typename: 'Person',
    id: '1',
    address: { town: '半塔镇', village: '罗庄', lines: [{ text: '一组', since: 2001 }] },
    kin: undefined as unknown,
    mother: null as unknown,
  },
  { __typename: 'Person', id: '2', address: null, kin: [], mother: null },
]
people[0]!.kin = [people[1], people[0]]
people[1]!.mother = people[0]

const departments = {
  registry: `type Query { people: [Person!]! someone(id: ID): Person @shareable }
    type Person @key(fields: "id") { id: ID! address: Address @shareable kin: [Person!] }
    type Address @shareable { town: String lines: [Line!]! } type Line @shareable { text: String }`,
  post: `type Query { someone(id: ID): Person @shareable }
    type Person @key(fields: "id") { id: ID! address: Address @shareable mother: Person @provides(fields: "nick") nick: String @external }
    type Address @shareable { village: String lines: [Line!]! } type Line @shareable { since: Int }`.replace(
    'type Address @shareable { village: String lines: [Line!]! } type Line @shareable { since: Int }',
    'type Address @shareable { town: String village: String lines: [Line!]! } type Line @shareable { text: String }',
  ),
  names: `type Person @key(fields: "id") { id: ID! nick: String @shareable }`,
}
for (const person of people) Object.assign(person, { nick: `小${person.id}` })
const records = {
  Query: { people, someone: ({ id }: { id?: string }) => people.find((person) => person.id === id) ?? null },
  find: ({ id }: Record<string, unknown>) => people.find((person) => person.id === id),
}

describe('values that several departments share', () => {
  let story: Story
  beforeAll(async () => void (story = await tell(departments, records)))
  afterAll(() => story.end())

  test('one address is put together from two departments', async () => {
    expect((await story.ask('{ people { address { town village lines { text } } mother { nick } } }')).data).toEqual({
      people: [
        { address: { town: '半塔镇', village: '罗庄', lines: [{ text: '一组' }] }, mother: null },
        { address: null, mother: { nick: '小1' } },
      ],
    })
  })

  test('whatever is asked, the answer is that of one schema', () => compareRandomly(story, ['1', '2', '3']))
})
