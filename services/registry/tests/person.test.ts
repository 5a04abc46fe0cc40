import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CHEN_XIULAN, COTTAGE, LI_LE, LI_NA, LONGHU, WANG_DEHOU, WANG_HOUSE } from './people.js'
import { keyOf, openRegistry, type RegistryOffice } from './registry-office.js'

let registry: RegistryOffice
beforeAll(async () => {
  registry = await openRegistry()
  await registry.handIn('households', [
    { 户编号: WANG_HOUSE, 所属村: LONGHU, 村民组: '东庄组', 户类型: '脱贫户' },
    { 户编号: COTTAGE, 所属村: LONGHU, 村民组: '东庄组' },
  ])
  const outcome = await registry.handIn(
    'persons',
    [
      {
        ...CHEN_XIULAN,
        性别: '女',
        民族: '01',
        户编号: WANG_HOUSE,
        与户主关系: '母亲',
        共同生活户编号: COTTAGE,
        与共同生活户主关系: '02',
        健康状况: '残疾、患有大病',
        劳动能力: '无劳动力',
        是否独居: '是',
        在家情况: '在家',
        在家情况来源: '走访',
        在家情况核实日期: '2023-01-05',
        联系电话: '0550-0001234',
      },
      {
        ...WANG_DEHOU,
        性别: '1',
        户编号: WANG_HOUSE,
        与户主关系: '户主',
        共同生活户编号: WANG_HOUSE,
        与共同生活户主关系: '户主',
        劳动能力: '普通劳动力',
        务工区域: '省外',
        务工省份: '江苏',
        务工开始日期: '2022.3.1',
        在家情况: '外出',
        外出省份: '江苏省',
        在家情况起始日期: '2022-03-01',
      },
      { ...LI_LE, 在校生状况: '小学', 是否留守儿童: '√', 在家情况: '死亡', 死亡日期: '2022-12-28' },
      { ...LI_NA },
    ],
    { statement: `范围：${LONGHU}　方式：全量　期间：2022-01-01 至 2023-01-09 16:00` },
  )
  expect(outcome).toMatchObject({ read: 4, accepted: 4, rejected: 0 })
})
afterAll(() => registry.close())

describe('陈秀兰, who lives alone in a cottage and is in her son’s booklet', () => {
  it('is told with both households apart, and with the standing of the booklet’s', async () => {
    const person = await registry.askPerson(
      keyOf(CHEN_XIULAN.证件号码),
      `registered registryLink name sex birthDate age ethnicity division { code } healthStatus labourAbility livingAlone
       withoutKin presence { kind source checkedOn since } deathDate hukouInCounty
       household { number registered category } hukouHousehold { number category } lifted monitored registryCategory
       registers { register through }`,
    )
    expect(person).toEqual({
      registered: true,
      registryLink: 'LINKED',
      name: '陈秀兰',
      sex: 'FEMALE',
      birthDate: '1942-03-15',
      age: 80,
      ethnicity: '汉族',
      division: { code: LONGHU },
      healthStatus: ['DISABLED', 'SERIOUS_ILLNESS'],
      labourAbility: 'NONE',
      livingAlone: true,
      withoutKin: null,
      presence: { kind: 'HERE', source: 'VISIT', checkedOn: '2023-01-05', since: null },
      deathDate: null,
      hukouInCounty: true,
      household: { number: COTTAGE, registered: true, category: null },
      hukouHousehold: { number: WANG_HOUSE, category: 'LIFTED' },
      lifted: true,
      monitored: false,
      registryCategory: 'LIFTED',
      registers: [{ register: 'persons', through: '2023-01-09T16:00:00+08:00' }],
    })
  })

  it('turns 81 on her birthday', async () => {
    const ages = await registry.askPerson(
      keyOf(CHEN_XIULAN.证件号码),
      'before: age(on: "2023-03-14") then: age(on: "2023-03-15")',
    )
    expect(ages).toEqual({ before: 80, then: 81 })
  })

  it('has no telephone, number or address that a query could see', async () => {
    const { data } = await registry.ask('{ __type(name: "Person") { fields { name } } }')
    const names = (data!['__type'] as { fields: { name: string }[] }).fields.map((field) => field.name)
    expect(names.filter((name) => /phone|identity|address|bank/i.test(name))).toEqual([])
  })
})

describe('who works away, has died, or is a neighbour', () => {
  it('王德厚 is away in a province, and no more is kept of where', async () => {
    expect(
      await registry.askPerson(
        keyOf(WANG_DEHOU.证件号码),
        'presence { kind since province } work { area province since returnedOn }',
      ),
    ).toEqual({
      presence: { kind: 'AWAY', since: '2022-03-01', province: '江苏省' },
      work: { area: 'OUTSIDE_PROVINCE', province: '江苏省', since: '2022-03-01', returnedOn: null },
    })
  })

  it('李乐 was at school, and has died', async () => {
    expect(
      await registry.askPerson(keyOf(LI_LE.证件号码), 'deathDate presence { kind } enrolledInSchool leftBehindChild'),
    ).toEqual({
      deathDate: '2022-12-28',
      presence: { kind: 'DECEASED' },
      enrolledInSchool: true,
      leftBehindChild: true,
    })
  })

  it('李娜 is recorded without a category or a household', async () => {
    expect(
      await registry.askPerson(
        keyOf(LI_NA.证件号码),
        'registered registryCategory monitored lifted household { number } memberships { kind }',
      ),
    ).toEqual({
      registered: true,
      registryCategory: null,
      monitored: null,
      lifted: null,
      household: null,
      memberships: [],
    })
  })

  it('a key that the registry does not know is not registered, and nothing is said of it', async () => {
    const stranger = keyOf('341199195711020024')
    expect(
      await registry.askPerson(
        stranger,
        'registered registryLink name birthDate monitored household { number } returnAnswers { answer } registers { register }',
      ),
    ).toEqual({
      registered: false,
      registryLink: 'ABSENT',
      name: null,
      birthDate: null,
      monitored: null,
      household: null,
      returnAnswers: [],
      registers: [],
    })
  })
})

describe('a ledger row that contradicts itself', () => {
  it('is refused with what to do: dead without a date, a city in the province’s place, a birth date that is not the number’s', async () => {
    const outcome = await registry.handIn('persons', [
      { ...LI_NA, 在家情况: '死亡' },
      { ...WANG_DEHOU, 务工省份: '江苏省南京市玄武区' },
      { ...CHEN_XIULAN, 出生日期: '1943-03-15' },
    ])
    expect(outcome).toMatchObject({ read: 3, accepted: 0, rejected: 3 })
  })
})

describe('a full hand-in that leaves somebody out', () => {
  it('is held, and once confirmed nothing is said of him any more, not even his name', async () => {
    const village = '341122101202'
    const both = [
      { ...LI_NA, 证件号码: '341199196002290042', 姓名: '周桂英', 所属村: village },
      { ...LI_NA, 证件号码: '341199195711020024', 姓名: '吴秀英', 所属村: village },
    ]
    const statement = `范围：${village}　方式：全量　期间：2022-01-01 至 2023-01-09 16:00`
    await registry.handIn('persons', both, { statement })
    const held = await registry.handIn('persons', both.slice(1), { statement })
    expect(held).toMatchObject({ state: 'HELD', withdrawn: 1 })
    expect(await registry.askPerson(keyOf('341199196002290042'), 'registered')).toEqual({ registered: true })

    const rows = both.slice(1)
    const again = await registry.handIn('persons', rows, { statement, confirm: held.hold!.token })
    expect(again.state).toBe('APPLIED')
    expect(await registry.askPerson(keyOf('341199196002290042'), 'registered registryLink name birthDate')).toEqual({
      registered: false,
      registryLink: 'ABSENT',
      name: null,
      birthDate: null,
    })
    const { data } = await registry.ask('{ findPersons(name: "周桂英") { id } }')
    expect(data).toEqual({ findPersons: [] })
  })
})
