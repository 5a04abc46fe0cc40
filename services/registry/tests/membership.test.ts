import { afterAll, beforeEach, afterEach, describe, expect, it } from 'vitest'
import { CHEN_XIULAN, COTTAGE, LI_HOUSE, LONGHU, WANG_DEHOU, WANG_FANG, WANG_HOUSE } from './people.js'
import { keyOf, openRegistry, type RegistryOffice } from './registry-office.js'

let registry: RegistryOffice
const opened: RegistryOffice[] = []
beforeEach(async () => {
  registry = await openRegistry()
  opened.push(registry)
  await registry.handIn('households', [
    { 户编号: WANG_HOUSE, 所属村: LONGHU, 户类型: '脱贫户' },
    { 户编号: LI_HOUSE, 所属村: LONGHU, 户类型: '边缘易致贫户', 监测状态: '落实帮扶', 录入日期: '2022-03-01' },
  ])
})
afterEach(async () => {
  await opened.pop()?.close()
})
afterAll(() => expect(opened).toEqual([]))

const HISTORY = 'memberships { kind household { number } relation validFrom validTo reason }'
const inHouse = { 户编号: WANG_HOUSE, 与户主关系: '女', 共同生活户编号: WANG_HOUSE, 与共同生活户主关系: '女' }

describe('王芳, who marries', () => {
  it('lives with the Lis from that day, stays in her father’s booklet, and the day before is not forgotten', async () => {
    await registry.handIn('persons', [{ ...WANG_FANG, ...inHouse }])
    await registry.handIn('persons', [
      { ...WANG_FANG, ...inHouse, 共同生活户编号: LI_HOUSE, 与共同生活户主关系: '12', 共同生活开始日期: '2022-10-01' },
    ])
    const person = await registry.askPerson(
      keyOf(WANG_FANG.证件号码),
      `household { number } hukouHousehold { number } monitored ${HISTORY}`,
    )
    expect(person).toEqual({
      household: { number: LI_HOUSE },
      hukouHousehold: { number: WANG_HOUSE },
      monitored: true,
      memberships: [
        {
          kind: 'CO_LIVING',
          household: { number: WANG_HOUSE },
          relation: '女',
          validFrom: null,
          validTo: '2022-09-30',
          reason: null,
        },
        {
          kind: 'HUKOU',
          household: { number: WANG_HOUSE },
          relation: '女',
          validFrom: null,
          validTo: null,
          reason: null,
        },
        {
          kind: 'CO_LIVING',
          household: { number: LI_HOUSE },
          relation: '妻',
          validFrom: '2022-10-01',
          validTo: null,
          reason: null,
        },
      ],
    })
    const father = await registry.askHousehold(
      WANG_HOUSE,
      'before: members(on: "2022-09-30") { id } then: members(on: "2022-10-01") { id } hukouMembers { id }',
    )
    const fang = [{ id: keyOf(WANG_FANG.证件号码) }]
    expect(father).toEqual({ before: fang, then: [], hukouMembers: fang })
  })

  it('and the same ledger handed in again changes nothing', async () => {
    const rows = [{ ...WANG_FANG, ...inHouse, 共同生活开始日期: '2020-05-01' }]
    await registry.handIn('persons', rows)
    expect(await registry.handIn('persons', rows)).toMatchObject({ read: 1, accepted: 0, unchanged: 1 })
  })

  it('and a first day that is corrected replaces the old one, which is still known as it was known then', async () => {
    await registry.handIn('persons', [{ ...WANG_FANG, ...inHouse, 共同生活开始日期: '2020-05-01' }])
    const [{ then }] = await registry.source.query('select now() as then')
    await registry.handIn('persons', [{ ...WANG_FANG, ...inHouse, 共同生活开始日期: '2019-05-01' }])
    const at = (then as Date).toISOString()
    const person = await registry.askPerson(
      keyOf(WANG_FANG.证件号码),
      `now: memberships { kind validFrom validTo } then: memberships(knownAt: "${at}") { kind validFrom validTo }`,
    )
    expect(person).toEqual({
      now: [
        { kind: 'HUKOU', validFrom: null, validTo: null },
        { kind: 'CO_LIVING', validFrom: '2019-05-01', validTo: null },
      ],
      then: [
        { kind: 'HUKOU', validFrom: null, validTo: null },
        { kind: 'CO_LIVING', validFrom: '2020-05-01', validTo: null },
      ],
    })
  })

  it('and comes back home is counted there again', async () => {
    const home = { ...WANG_FANG, ...inHouse }
    await registry.handIn('persons', [home])
    await registry.handIn('persons', [
      { ...home, 共同生活户编号: LI_HOUSE, 与共同生活户主关系: '妻', 共同生活开始日期: '2022-10-01' },
    ])
    await registry.handIn('persons', [{ ...home, 共同生活开始日期: '2022-12-20' }])
    const { memberships } = await registry.askPerson(
      keyOf(WANG_FANG.证件号码),
      'memberships { kind household { number } validFrom validTo }',
    )
    expect((memberships as { kind: string }[]).filter((each) => each.kind === 'CO_LIVING')).toEqual([
      { kind: 'CO_LIVING', household: { number: WANG_HOUSE }, validFrom: null, validTo: '2022-09-30' },
      { kind: 'CO_LIVING', household: { number: LI_HOUSE }, validFrom: '2022-10-01', validTo: '2022-12-19' },
      { kind: 'CO_LIVING', household: { number: WANG_HOUSE }, validFrom: '2022-12-20', validTo: null },
    ])
  })

  it('and is still counted by her parents too is in two households, and the register of persons goes first', async () => {
    await registry.handIn('persons', [{ ...WANG_FANG, 共同生活户编号: LI_HOUSE, 与共同生活户主关系: '妻' }])
    await registry.handIn('memberships', [
      {
        ...WANG_FANG,
        户编号: WANG_HOUSE,
        成员口径: '共同生活',
        与户主关系: '女',
        开始日期: '2022-09-01',
        变动原因: '其他',
      },
    ])
    const person = await registry.askPerson(
      keyOf(WANG_FANG.证件号码),
      `household { number } lifted monitored ${HISTORY}`,
    )
    expect(person['household']).toEqual({ number: LI_HOUSE })
    expect(person).toMatchObject({ lifted: true, monitored: true })
    expect(person['memberships']).toHaveLength(2)
    expect(await registry.askHousehold(WANG_HOUSE, 'members { name }')).toEqual({ members: [{ name: '王芳' }] })
  })
})

describe('the head of a household', () => {
  const ofWangs = { 户编号: WANG_HOUSE, 共同生活户编号: WANG_HOUSE }

  it('is who the booklet calls so, until he has died', async () => {
    await registry.handIn('persons', [
      { ...CHEN_XIULAN, 户编号: WANG_HOUSE, 与户主关系: '母亲', 共同生活户编号: COTTAGE },
      { ...WANG_DEHOU, ...ofWangs, 与户主关系: '户主' },
    ])
    expect(await registry.askHousehold(WANG_HOUSE, 'head { name } hukouMembers { name }')).toEqual({
      head: { name: '王德厚' },
      hukouMembers: [{ name: '王德厚' }, { name: '陈秀兰' }],
    })
    await registry.handIn('persons', [
      { ...WANG_DEHOU, ...ofWangs, 与户主关系: '户主', 在家情况: '死亡', 死亡日期: '2023-01-02' },
    ])
    expect(await registry.askHousehold(WANG_HOUSE, 'head { name } members { name }')).toEqual({
      head: null,
      members: [{ name: '王德厚' }],
    })
  })
})

describe('the change feed', () => {
  const CHANGES =
    'query ($after: String) { changes(after: $after, first: 100) { cursor changes { typename id deleted } } }'
  const read = async (after?: string) => {
    const { data } = await registry.ask(CHANGES, { after })
    return data!['changes'] as { cursor: string; changes: { typename: string; id: string }[] }
  }

  it('gives the members when their household begins to be monitored', async () => {
    await registry.handIn('persons', [
      { ...WANG_DEHOU, 户编号: WANG_HOUSE, 与户主关系: '户主', 共同生活户编号: WANG_HOUSE },
    ])
    const { cursor } = await read()
    await registry.handIn('households', [
      { 户编号: WANG_HOUSE, 所属村: LONGHU, 户类型: '脱贫不稳定户', 监测状态: '录入建档', 录入日期: '2023-01-09' },
    ])
    const { changes } = await read(cursor)
    expect(changes).toContainEqual({ typename: 'Household', id: WANG_HOUSE, deleted: false })
    expect(changes).toContainEqual({ typename: 'Person', id: keyOf(WANG_DEHOU.证件号码), deleted: false })
  })

  it('gives both households when somebody moves', async () => {
    await registry.handIn('persons', [{ ...WANG_FANG, ...inHouse }])
    const { cursor } = await read()
    await registry.handIn('persons', [
      { ...WANG_FANG, ...inHouse, 共同生活户编号: LI_HOUSE, 共同生活开始日期: '2022-10-01' },
    ])
    const { changes } = await read(cursor)
    expect(changes.map((change) => change.id).sort()).toEqual([WANG_HOUSE, LI_HOUSE, keyOf(WANG_FANG.证件号码)].sort())
  })
})
