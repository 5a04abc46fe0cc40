import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compareRandomly } from '../telling/difference.js'
import { type Story, tell } from '../telling/story.js'

interface Home {
  floor: number
  rooms: { count: number; heated: boolean }
}

class Person {
  readonly __typename = 'Person'
  friend: Person | null = null
  constructor(
    readonly id: string,
    readonly name: string | null,
    readonly weightKg: number | null,
    readonly home: Home,
  ) {}

  doseMg({ perKg }: { perKg: number }) {
    return this.weightKg === null || this.weightKg === undefined ? null : this.weightKg * perKg
  }
  label() {
    return `${this.name ?? '?'} ${this.home.rooms.count}间 ${this.home.floor}楼`
  }
}

const wang = new Person('1', '王秀英', 50, { floor: 1, rooms: { count: 3, heated: true } })
const li = new Person('2', null, null, { floor: 2, rooms: { count: 1, heated: false } })
wang.friend = li
li.friend = wang
const people = [wang, li]

const departments = {
  registry: `type Query { people: [Person!]! person(id: ID!): Person }
    type Person @key(fields: "id") { id: ID! name: String home: Home! friend: Person }
    type Home @shareable { floor: Int! rooms: Rooms! } type Rooms @shareable { count: Int! heated: Boolean! }`,
  scales: `type Person @key(fields: "id") { id: ID! weightKg: Int }`,
  pharmacy: `type Person @key(fields: "id") {
      id: ID! weightKg: Int @external name: String @external home: Home! @external
      doseMg(perKg: Int! = 2): Int @requires(fields: "weightKg")
      label: String! @requires(fields: "name home { floor rooms { count } }")
    }
    type Home @shareable { floor: Int! @external rooms: Rooms! @external } type Rooms @shareable { count: Int! @external }`,
}
const records = {
  Query: { people, person: ({ id }: { id: string }) => people.find((person) => person.id === id) ?? null },
  find: ({ id }: Record<string, unknown>) => people.find((person) => person.id === id),
}

describe('a department that needs to be told what others know', () => {
  let story: Story
  beforeAll(async () => void (story = await tell(departments, records)))
  afterAll(() => story.end())

  test('a dose is reckoned from a weight that another department keeps, and a null weight is told as null', async () => {
    const answer = await story.ask('{ people { a: doseMg(perKg: 10) doseMg label } }')
    expect(answer.data).toEqual({
      people: [
        { a: 500, doseMg: 100, label: '王秀英 3间 1楼' },
        { a: null, doseMg: null, label: '? 1间 2楼' },
      ],
    })
  })

  test('a friend’s friend has a dose of their own, several departments further on', async () => {
    const query = '{ people { name friend { doseMg friend { label } } } }'
    expect((await story.ask(query)).data).toEqual(JSON.parse(JSON.stringify((await story.askDirectly(query)).data)))
  })

  test('whatever is asked, the answer is that of one schema', () => compareRandomly(story, ['1', '2', '3']))
})
