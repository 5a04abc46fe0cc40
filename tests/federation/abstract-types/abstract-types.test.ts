import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compareRandomly } from '../telling/difference.js'
import { type Story, tell } from '../telling/story.js'

const wang = {
  __typename: 'Person',
  id: 'p1',
  name: '王秀英',
  note: ({ lang }: { lang: string }) => `${lang}:访`,
  size: 'M',
  about: undefined as unknown,
}
const clinic = {
  __typename: 'Clinic',
  id: 'c1',
  name: '卫生院',
  note: ({ lang }: { lang: string }) => `${lang}:诊`,
  size: 20,
  head: wang,
  about: undefined as unknown,
}
const pond = { __typename: 'Pond', name: '东塘', size: 3.5, near: [clinic, wang] }
wang.about = [clinic, pond]
clinic.about = wang
const everything = [wang, clinic, pond]

const departments = {
  maps: `type Query { everything: [Thing]! named: [Named!]! first: Thing }
    union Thing = Person | Clinic | Pond
    interface Named { name: String }
    type Person implements Named @key(fields: "id") { id: ID! name: String size: String about: [Thing!] }
    type Clinic implements Named @key(fields: "id") { id: ID! name: String! size: Int! about: Named head: Person }
    type Pond implements Named { name: String size: Float near: [Named!]! }`,
  notes: `type Person @key(fields: "id") { id: ID! note(lang: String = "zh"): String }
    type Clinic @key(fields: "id") { id: ID! note(lang: String = "zh"): String! }`,
}
const records = {
  Query: { everything, named: everything, first: clinic },
  find: ({ id }: Record<string, unknown>) => [wang, clinic].find((each) => each.id === id),
}

describe('lists of things of several types', () => {
  let story: Story
  beforeAll(async () => void (story = await tell(departments, records)))
  afterAll(() => story.end())

  test('equal names that mean different things on different types stay apart', async () => {
    const query = `{ everything {
      ... on Person { s: size note(lang: "en") } ... on Clinic { t: size note(lang: "zh") n: name } ... on Pond { u: size } } }`
    expect((await story.ask(query.replace('note(lang: "zh")', 'm: note(lang: "zh")'))).data).toEqual({
      everything: [{ s: 'M', note: 'en:访' }, { t: 20, m: 'zh:诊', n: '卫生院' }, { u: 3.5 }],
    })
  })

  test('whatever is asked, the answer is that of one schema', () => compareRandomly(story, ['p1']))
})
