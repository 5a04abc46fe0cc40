// The people that every gateway is asked for, and the three departments that know them.
export const SDL = {
  registry: `type Query { person(id: ID!): Person people(first: Int!): [Person!]! }
    type Person @key(fields: "id") { id: ID! name: String gender: String birthDate: String village: String household: Household }
    type Household @key(fields: "number") { number: ID! category: String members: Int }`,
  health: `type Person @key(fields: "id") { id: ID! health: Health }
    type Health { grade: Grade chronic: [String!]! contacts: [Contact!]! vaccinations: [Vaccination!]! }
    enum Grade { RED YELLOW GREEN }
    type Contact { on: String! channel: String! temperature: Float spo2: Int note: String }
    type Vaccination { on: String! dose: Int! product: String! }`,
  aid: `type Person @key(fields: "id") { id: ID! aid: Aid }
    type Aid { allowances: [Allowance!]! total: Int! }
    type Allowance { kind: String! month: String! amountFen: Int! paid: Boolean! }`,
}

const day = (index) => `2022-12-${String(1 + (index % 28)).padStart(2, '0')}`

/** One invented person, whole. */
export const personOf = (index) => ({
  __typename: 'Person',
  id: `p1-${String(index).padStart(24, 'a')}`,
  name: `村民${index}`,
  gender: index % 2 ? '女' : '男',
  birthDate: `19${40 + (index % 50)}-0${1 + (index % 9)}-11`,
  village: `半塔镇第${index % 40}村`,
  household: {
    __typename: 'Household',
    number: `3411221012${String(index % 5000).padStart(6, '0')}`,
    category: '脱贫户',
    members: 1 + (index % 6),
  },
  health: {
    grade: ['RED', 'YELLOW', 'GREEN'][index % 3],
    chronic: ['高血压', '糖尿病'].slice(0, index % 3),
    contacts: Array.from({ length: 3 }, (_, at) => ({
      on: day(index + at),
      channel: '电话',
      temperature: 36.5,
      spo2: 97,
      note: '无异常，按时服药',
    })),
    vaccinations: Array.from({ length: 2 }, (_, at) => ({ on: day(index + at), dose: at + 1, product: '灭活疫苗' })),
  },
  aid: {
    allowances: Array.from({ length: 2 }, (_, at) => ({
      kind: '低保',
      month: `2022-1${at}`,
      amountFen: 62000,
      paid: true,
    })),
    total: 124000,
  },
})

export const PEOPLE = Array.from({ length: 1_000 }, (_, index) => personOf(index))

const FIELDS = `id name gender birthDate village household { number category members }
  health { grade chronic contacts { on channel temperature spo2 note } vaccinations { on dose product } }
  aid { total allowances { kind month amountFen paid } }`

/** The three shapes that are measured. */
export const SHAPES = [
  {
    people: 1,
    query: `query Person($id: ID!) { person(id: $id) { ${FIELDS} } }`,
    variables: { id: PEOPLE[7].id },
    concurrency: 16,
  },
  {
    people: 100,
    query: `query People($first: Int!) { people(first: $first) { ${FIELDS} } }`,
    variables: { first: 100 },
    concurrency: 8,
  },
  {
    people: 1_000,
    query: `query People($first: Int!) { people(first: $first) { ${FIELDS} } }`,
    variables: { first: 1_000 },
    concurrency: 4,
  },
]
