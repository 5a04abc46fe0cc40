import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compareRandomly } from '../telling/difference.js'
import { type Story, tell } from '../telling/story.js'

const clinics = [
  {
    __typename: 'Clinic',
    town: { code: '341122100000', county: { code: '341122' } },
    number: 1,
    id: 'a',
    phone: '0550-0000001',
    beds: 20,
    doctors: [{ name: '陈医生' }],
  },
  {
    __typename: 'Clinic',
    town: { code: '341122101000', county: { code: '341122' } },
    number: 1,
    id: 'b',
    phone: null,
    beds: 4,
    doctors: [],
  },
]
const departments = {
  registry: `type Query { clinics: [Clinic!]! clinic(id: ID!): Clinic }
    type Clinic @key(fields: "town { code county { code } } number") @key(fields: "id") { id: ID! town: Town! number: Int! }
    type Town @shareable { code: ID! county: County! } type County @shareable { code: ID! }`,
  phones: `type Clinic @key(fields: "town { code county { code } } number") { town: Town! number: Int! phone: String }
    type Town @shareable { code: ID! county: County! } type County @shareable { code: ID! }`,
  health: `type Query { open: [Clinic] } type Clinic @key(fields: "id") { id: ID! beds: Int! doctors: [Doctor!]! } type Doctor { name: String! }`,
}
const records = {
  Query: {
    clinics,
    open: [...clinics, null],
    clinic: ({ id }: { id: string }) => clinics.find((clinic) => clinic.id === id) ?? null,
  },
  find: (key: Record<string, unknown>) =>
    clinics.find(
      (clinic) => clinic.id === key.id || clinic.town.code === (key.town as { code?: string } | undefined)?.code,
    ),
}

describe('a record that every department knows by another key', () => {
  let story: Story
  beforeAll(async () => void (story = await tell(departments, records)))
  afterAll(() => story.end())

  test('the way leads over whoever knows both keys', async () => {
    expect((await story.ask('{ open { phone beds town { code } } }')).data).toEqual({
      open: [
        { phone: '0550-0000001', beds: 20, town: { code: '341122100000' } },
        { phone: null, beds: 4, town: { code: '341122101000' } },
        null,
      ],
    })
  })

  test('whatever is asked, the answer is that of one schema', () => compareRandomly(story, ['a', 'b', 'c']))
})
