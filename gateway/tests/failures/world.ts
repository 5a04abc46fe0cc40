/** Records by `Typename key`; `{ ref }` leads to another record; `roots` lists what a root field gives. */
export type Records = Record<string, unknown>

/** The people of a small county: 王秀英 and 李建国 live together, 张桂兰 alone. */
export const IDS = ['p1-WANG', 'p1-LI', 'p1-ZHANG']

const person = (id: string) => ({ __typename: 'Person', id })
const household = (number: string) => ({ __typename: 'Household', number })

export const registry = {
  sdl: `type Query { people: [Person!]! }
    type Person { id: ID! name: String household: Household }
    type Household { number: ID! address: String members: [Person!] }`,
  records: {
    roots: { people: IDS.map(person) },
    'Person p1-WANG': { name: '王秀英', household: { ref: household('h1') } },
    'Person p1-LI': { name: '李建国', household: { ref: household('h1') } },
    'Person p1-ZHANG': { name: '张桂兰', household: { ref: household('h2') } },
    'Household h1': { address: '半塔镇', members: { ref: [person('p1-WANG'), person('p1-LI')] } },
    'Household h2': { address: '雷官镇', members: { ref: [person('p1-ZHANG')] } },
  },
}

export const health = {
  sdl: `type Query { about: String }
    type Person { id: ID! health: Health checkups: [String!] }
    type Health { grade: String! contacts(last: Int): [Contact!]! }
    type Contact { on: String! by: String }`,
  records: Object.fromEntries(
    IDS.map((id) => [
      `Person ${id}`,
      { health: { grade: 'RED', contacts: [{ on: '2023-01-08', by: '陈医生' }] }, checkups: ['2022-11-02'] },
    ]),
  ),
}

export const aid = {
  sdl: `type Query { about: String }
    type Person { id: ID! allowanceFen: Int }`,
  records: Object.fromEntries(IDS.map((id, index) => [`Person ${id}`, { allowanceFen: 10_000 * (index + 1) }])),
}

export const keys = `type Query { person(id: ID!): Person! household(number: ID!): Household! }
  type Person @key(fields: "id") { id: ID! } type Household @key(fields: "number") { number: ID! }`

/** The same SDL with its federation keys. */
export const withKeys = (sdl: string): string =>
  sdl
    .replace('type Person {', 'type Person @key(fields: "id") {')
    .replace('type Household {', 'type Household @key(fields: "number") {')
