import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Story, tell } from '../telling/story.js'

let visits: string[] = []
const person = {
  __typename: 'Person',
  id: 'p1',
  name: '王秀英',
  visits: () => [...visits],
  visitCount: () => visits.length,
}
const visit = ({ by }: { by: string }) => {
  visits.push(by)
  return person
}

const departments = {
  registry: `type Query { person: Person } type Mutation { recordVisit(by: String!): Person }
    type Person @key(fields: "id") { id: ID! name: String visits: [String!]! }`,
  health: `type Mutation { recordCheckup(by: String!): Person fail: Person }
    type Person @key(fields: "id") { id: ID! visitCount: Int! }`,
}
const records = {
  Query: { person },
  Mutation: {
    recordVisit: visit,
    recordCheckup: visit,
    fail: () => {
      throw new Error('the stamp is missing')
    },
  },
  find: () => person,
}

describe('deeds are done one after another', () => {
  let story: Story
  beforeAll(async () => void (story = await tell(departments, records)))
  afterAll(() => story.end())

  test('each shows the world as it is when it is done, also in another department', async () => {
    visits = []
    const answer = await story.ask(`mutation {
      a: recordVisit(by: "李") { visits visitCount } b: recordCheckup(by: "张") { visits visitCount } c: recordVisit(by: "李") { visitCount visits } }`)
    expect(answer.data).toEqual({
      a: { visits: ['李'], visitCount: 1 },
      b: { visits: ['李', '张'], visitCount: 2 },
      c: { visitCount: 3, visits: ['李', '张', '李'] },
    })
  })

  test('the same deed asked twice is done twice', async () => {
    visits = []
    await story.ask('mutation { a: recordVisit(by: "李") { id } b: recordVisit(by: "李") { id } }')
    expect(visits).toEqual(['李', '李'])
  })

  test('a deed that fails says so, with what the department said, and the next one is still done', async () => {
    visits = []
    const answer = await story.ask('mutation { x: fail { name } recordVisit(by: "李") { visitCount } }')
    expect(answer.data).toEqual({ x: null, recordVisit: { visitCount: 1 } })
    expect(answer.errors).toEqual([
      { message: 'the stamp is missing', path: ['x'], extensions: { code: 'DEPARTMENT_ERROR', department: 'health' } },
    ])
  })
})
