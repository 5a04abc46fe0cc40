import { checkCharacter } from '@huilian/ledger'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LONGHU } from './people.js'
import { keyOf, openRegistry, type Cells, type RegistryOffice } from './registry-office.js'

const PEOPLE = 1000
const HOUSEHOLDS = 400

const household = (index: number): string => `${LONGHU}${String((index % HOUSEHOLDS) + 1).padStart(6, '0')}`
const number = (index: number): string => {
  const seventeen = `341199${1930 + (index % 80)}0${1 + (index % 9)}1${index % 10}${String(index % 1000).padStart(3, '0')}`
  return seventeen + checkCharacter(seventeen)
}

let registry: RegistryOffice
beforeAll(async () => {
  registry = await openRegistry()
  const households = Array.from({ length: HOUSEHOLDS }, (_each, index): Cells => ({
    户编号: household(index),
    所属村: LONGHU,
  }))
  await registry.handIn(
    'households',
    households.map((each) => ({ ...each, 户类型: '脱贫户' })),
  )
  await registry.handIn(
    'persons',
    Array.from({ length: PEOPLE }, (_each, index) => ({
      证件号码: number(index),
      姓名: '王小明',
      所属村: LONGHU,
      户编号: household(index),
      与户主关系: index < HOUSEHOLDS ? '户主' : '子',
      共同生活户编号: household(index),
    })),
  )
  await registry.handIn(
    'responsibilities',
    households.map((each) => ({ ...each, 责任人类别: '帮扶责任人', 责任人姓名: '测试员甲', 开始日期: '2022-01-01' })),
  )
  await registry.handIn(
    'visits',
    households.map((each) => ({
      ...each,
      走访时间: '2023-01-05 15:30',
      走访人类别: '网格员',
      走访人: '测试员丙',
      联系方式: '电话',
      联系结果: '已联系',
    })),
  )
})
afterAll(() => registry.close())

const ask = (people: number, selection: string) =>
  registry.ask(
    `query ($people: [_Any!]!) { _entities(representations: $people) { ... on Person { id ${selection} } } }`,
    { people: Array.from({ length: people }, (_each, index) => ({ __typename: 'Person', id: keyOf(number(index)) })) },
  )

const RECORD = 'registered name age sex presence { kind } deathDate livingAlone monitored lifted registryCategory'
const EVERYTHING = `${RECORD} returnAnswers { answer } registers { register } memberships { kind }
  household { number registered category lifecycle { state } risks { kind } measures { kind } dwelling { grade }
    responsibilities { role officer } visits { at } winterAnswers { question } returnees { answer }
    head { name } members { id name age household { number } } division { fullName } }`

describe('a thousand people', () => {
  it('cost one statement for their record', async () => {
    const { data, errors, statements } = await ask(PEOPLE, RECORD)
    expect(errors).toBeUndefined()
    expect(data!['_entities']).toHaveLength(PEOPLE)
    expect(statements).toBe(1)
  })

  it('cost no more than 8 statements with household, members, helpers and every list', async () => {
    const thousand = await ask(PEOPLE, EVERYTHING)
    expect(thousand.errors).toBeUndefined()
    expect(thousand.statements).toBeLessThanOrEqual(8)
    const [first] = thousand.data!['_entities'] as { household: { responsibilities: unknown[]; members: unknown[] } }[]
    expect(first!.household.responsibilities).toEqual([{ role: 'RESPONSIBLE_HELPER', officer: '测试员甲' }])
    expect(first!.household.members).toHaveLength(3)
  })

  it('are read in a page with their households in a few statements', async () => {
    const { data, statements } = await registry.ask(
      '{ registeredPersons(first: 1000) { totalCount nodes { name household { number responsibilities { officer } } } } }',
    )
    expect((data!['registeredPersons'] as { nodes: unknown[] }).nodes).toHaveLength(PEOPLE)
    expect(statements).toBeLessThanOrEqual(4)
  })
})
