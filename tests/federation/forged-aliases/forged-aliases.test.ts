import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Story, tell } from '../telling/story.js'

const wang = {
  __typename: 'Person',
  id: 'p1-WANG',
  guardian: 'p1-LI',
  weightKg: 50,
  heightCm: 160,
  secret: '王秀英的病历',
}
const li = { __typename: 'Person', id: 'p1-LI', guardian: null, weightKg: 80, heightCm: 180, secret: '李建国的病历' }
const people = [wang, li]
const find = ({ id }: Record<string, unknown>) => people.find((person) => person.id === id)
for (const person of people) Object.assign(person, { doseMg: doseOf })
function doseOf(this: { weightKg: number }) {
  return this.weightKg * 2
}

const departments = {
  registry: `type Query { person(id: ID!): Person }
    type Person @key(fields: "id") { id: ID! guardian: ID weightKg: Int heightCm: Int }`,
  health: `type Person @key(fields: "id") { id: ID! secret: String weightKg: Int @external doseMg: Int @requires(fields: "weightKg") }`,
}

describe('aliases are the client’s own business', () => {
  let story: Story
  beforeAll(async () => {
    story = await tell(departments, { Query: { person: find as unknown as Record<string, unknown> }, find })
  })
  afterAll(() => story.end())

  test('no alias can stand in for a key and show another person’s record', async () => {
    const answer = await story.ask('{ person(id: "p1-WANG") { id: guardian secret } }')
    expect(answer.data).toEqual({ person: { id: 'p1-LI', secret: '王秀英的病历' } })
  })

  test('no alias can stand in for what a department must be told', async () => {
    const answer = await story.ask('{ person(id: "p1-WANG") { weightKg: heightCm doseMg } }')
    expect(answer.data).toEqual({ person: { weightKg: 160, doseMg: 100 } })
  })

  test('no alias can claim another type', async () => {
    const answer = await story.ask('{ person(id: "p1-WANG") { __typename: guardian secret } }')
    expect(answer.data).toEqual({ person: { __typename: 'p1-LI', secret: '王秀英的病历' } })
  })

  test('departments see canonical keys only', async () => {
    story.asked.length = 0
    await story.ask('{ someone: person(id: "p1-WANG") { anything: secret } }')
    expect(story.asked.map(({ query }) => query).join(' ')).not.toMatch(/someone|anything/)
  })
})
