import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compareRandomly } from '../telling/difference.js'
import { type Story, tell } from '../telling/story.js'

const places = [
  {
    __typename: 'Clinic',
    id: 'c1',
    title: '半塔镇卫生院',
    beds: 20,
    rating: 4,
    nearest: undefined as unknown,
    notices: [{ text: '发热门诊' }],
  },
  { __typename: 'Pond', id: 'w1', title: '东塘', depthM: 3, rating: null, nearest: undefined as unknown, notices: [] },
]
places[0]!.nearest = places[1]
places[1]!.nearest = places[0]

const departments = {
  maps: `type Query { places: [Place!]! place(id: ID!): Place }
    interface Place @key(fields: "id") { id: ID! title: String }
    type Clinic implements Place @key(fields: "id") { id: ID! title: String beds: Int }
    type Pond implements Place @key(fields: "id") { id: ID! title: String depthM: Int }`,
  opinions: `type Query { rated: [Place!]! }
    type Place @key(fields: "id") @interfaceObject { id: ID! rating: Int nearest: Place notices: [Notice!]! } type Notice { text: String! }`,
}
const records = {
  Query: { places, place: ({ id }: { id: string }) => places.find((place) => place.id === id) ?? null, rated: places },
  find: ({ id }: Record<string, unknown>) => places.find((place) => place.id === id),
}

describe('a department that knows places without knowing what they are', () => {
  let story: Story
  beforeAll(async () => void (story = await tell(departments, records)))
  afterAll(() => story.end())

  test('it rates every place, whatever its type', async () => {
    expect(
      (await story.ask('{ places { title rating ... on Pond { depthM nearest { __typename title } } } }')).data,
    ).toEqual({
      places: [
        { title: '半塔镇卫生院', rating: 4 },
        { title: '东塘', rating: null, depthM: 3, nearest: { __typename: 'Clinic', title: '半塔镇卫生院' } },
      ],
    })
  })

  test('what it lists is shown without asking anybody what it is, unless somebody wants to know', async () => {
    story.asked.length = 0
    expect((await story.ask('{ rated { id rating } }')).data).toEqual({
      rated: [
        { id: 'c1', rating: 4 },
        { id: 'w1', rating: null },
      ],
    })
    expect(story.asked.map(({ department }) => department)).toEqual(['opinions'])
  })

  test('whatever is asked, the answer is that of one schema', () => compareRandomly(story, ['c1', 'w1', 'x']))
})
