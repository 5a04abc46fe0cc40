import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { LONGHU, WANG_DEHOU, WANG_HOUSE } from './people.js'
import { keyOf, openRegistry, type RegistryOffice } from './registry-office.js'

const wangs = { 户编号: WANG_HOUSE, 所属村: LONGHU }

let registry: RegistryOffice
beforeAll(async () => {
  registry = await openRegistry()
  await registry.handIn('households', [
    {
      ...wangs,
      村民组: '东庄组',
      户主姓名: '王德厚',
      户类型: '突发严重困难户',
      是否脱贫户: '否',
      户属性: '一般户',
      主要致贫原因: '因病',
      其他致贫原因: '因学',
      收入年度: '2022',
      人均纯收入: '9865.5',
      监测状态: '落实帮扶',
      线索来源: '部门筛查预警',
      线索日期: '2022-11-20',
      识别日期: '2022-12-02',
      首次帮扶日期: '2022-11-22',
    },
  ])
  await registry.handIn('risks', [{ ...wangs, 风险类型: '因病', 是否主要风险: '是', 风险识别日期: '2022-11-20' }])
  await registry.handIn('measures', [
    { ...wangs, 针对风险: '因病', 措施类型: '综合保障', 措施状态: '实施中', 开始日期: '2022-11-22', 是否兜底: '是' },
    { ...wangs, 针对风险: '因病', 措施类型: '健康帮扶', 措施状态: '计划', 开始日期: '2023-02-01' },
  ])
  await registry.handIn('dwellings', [
    {
      ...wangs,
      是否居住: '是',
      房屋等级: 'B级',
      房屋鉴定日期: '2022-06-01',
      饮水来源: '自来水',
      饮水是否安全: '是',
      饮水核查日期: '2022-06-01',
    },
  ])
  await registry.handIn('responsibilities', [
    {
      ...wangs,
      责任人类别: '帮扶责任人',
      责任人姓名: '测试员甲',
      单位: '半塔镇人民政府',
      责任人电话: '0550-0001234',
      开始日期: '2022-01-01',
      结束日期: '2023-01-03',
    },
    { ...wangs, 责任人类别: '第一书记', 责任人姓名: '测试员乙', 开始日期: '2022-01-01', 账号停用日期: '2023-01-08' },
    { ...wangs, 责任人类别: '网格员', 责任人姓名: '测试员丙', 开始日期: '2022-01-01' },
  ])
  await registry.handIn('visits', [
    {
      ...wangs,
      走访时间: '2022-12-20 10:00',
      走访人类别: '帮扶责任人',
      走访人: '测试员甲',
      联系方式: '入户走访',
      联系结果: '已联系',
      发现情况: '有人患病',
      需求: '药品',
      需求解决日期: '2022-12-22',
      取暖: '良好',
      衣被: '有需求',
      口粮: '良好',
      住房: '良好',
      饮水: '良好',
      记录来源: '村级台账',
    },
    {
      ...wangs,
      走访时间: '2023-01-05 15:59',
      走访人类别: '网格员',
      走访人: '测试员丙',
      联系方式: '电话',
      联系结果: '未接通',
    },
  ])
  await registry.handIn('returnees', [
    {
      ...WANG_DEHOU,
      户编号: WANG_HOUSE,
      返乡情况: '计划返乡',
      了解日期: '2022-12-25',
      来自省份: '上海',
      返乡日期: '2023-01-15',
      计划离开日期: '2023-02-05',
    },
    {
      ...WANG_DEHOU,
      户编号: WANG_HOUSE,
      返乡情况: '已返乡',
      了解日期: '2023-01-08',
      来自省份: '上海市',
      返乡日期: '2023-01-08',
    },
  ])
})
afterAll(() => registry.close())

describe('the Wangs, struck by an illness in November and helped before the paperwork', () => {
  it('are told with their course, cause and income', async () => {
    expect(
      await registry.askHousehold(
        WANG_HOUSE,
        `registered division { code } group category liftedHousehold monitored everMonitored riskRemoved attribute mainCause
         otherCauses income { year perHead } lifecycle { state clueSource clueOn identifiedOn enteredOn supportedOn riskRemovedOn }`,
      ),
    ).toEqual({
      registered: true,
      division: { code: LONGHU },
      group: '东庄组',
      category: 'SUDDEN_HARDSHIP',
      liftedHousehold: false,
      monitored: true,
      everMonitored: true,
      riskRemoved: false,
      attribute: 'ORDINARY',
      mainCause: 'ILLNESS',
      otherCauses: ['SCHOOLING'],
      income: { year: 2022, perHead: 986550 },
      lifecycle: {
        state: 'SUPPORTED',
        clueSource: 'DEPARTMENT_WARNING',
        clueOn: '2022-11-20',
        identifiedOn: '2022-12-02',
        enteredOn: null,
        supportedOn: '2022-11-22',
        riskRemovedOn: null,
      },
    })
  })

  it('have measures for their risk, the planned one told as planned, and a safe house', async () => {
    expect(
      await registry.askHousehold(
        WANG_HOUSE,
        'risks { kind main removedOn } measures { risk kind state startedOn safetyNet } dwelling { grade gradedOn waterSource waterSafe safeAlternative }',
      ),
    ).toEqual({
      risks: [{ kind: 'ILLNESS', main: true, removedOn: null }],
      measures: [
        { risk: 'ILLNESS', kind: 'SAFETY_NET', state: 'ACTIVE', startedOn: '2022-11-22', safetyNet: true },
        { risk: 'ILLNESS', kind: 'HEALTH', state: 'PLANNED', startedOn: '2023-02-01', safetyNet: null },
      ],
      dwelling: { grade: 'B', gradedOn: '2022-06-01', waterSource: 'TAP', waterSafe: true, safeAlternative: null },
    })
  })

  it('are looked after today only by the one whose duty and account have not ended', async () => {
    const household = await registry.askHousehold(
      WANG_HOUSE,
      'responsibilities { role officer } before: responsibilities(on: "2023-01-03") { role } responsibilityHistory { role to }',
    )
    expect(household['responsibilities']).toEqual([{ role: 'GRID_WORKER', officer: '测试员丙' }])
    expect(household['before']).toHaveLength(3)
    expect(household['responsibilityHistory']).toHaveLength(3)
  })

  it('were visited in December and not reached in January; the quilt is still missing', async () => {
    expect(
      await registry.askHousehold(
        WANG_HOUSE,
        `visits { at channel role answered findings needs { kind metOn } source } since: visits(since: "2023-01-01") { at }
         lastContactAt winterAnswers { question answer metOn askedAt }`,
      ),
    ).toEqual({
      visits: [
        {
          at: '2023-01-05T15:59:00+08:00',
          channel: 'PHONE',
          role: 'GRID_WORKER',
          answered: false,
          findings: [],
          needs: [],
          source: null,
        },
        {
          at: '2022-12-20T10:00:00+08:00',
          channel: 'VISIT',
          role: 'RESPONSIBLE_HELPER',
          answered: true,
          findings: ['ILLNESS'],
          needs: [
            { kind: 'MEDICINE', metOn: '2022-12-22' },
            { kind: 'CLOTHING', metOn: null },
          ],
          source: 'VILLAGE_LEDGER',
        },
      ],
      since: [{ at: '2023-01-05T15:59:00+08:00' }],
      lastContactAt: '2022-12-20T10:00:00+08:00',
      winterAnswers: ['HEATING', 'CLOTHING', 'FOOD', 'HOUSING', 'WATER'].map((question) => ({
        question,
        answer: question === 'CLOTHING' ? 'NEED' : 'FINE',
        metOn: null,
        askedAt: '2022-12-20T10:00:00+08:00',
      })),
    })
  })

  it('get a son home whom the register of persons does not have: he is on the roster, without a category', async () => {
    const { returnees } = await registry.askHousehold(
      WANG_HOUSE,
      'returnees { answer answeredOn province arrivesOn plannedLeave person { name } }',
    )
    expect(returnees).toEqual([
      {
        answer: 'ARRIVED',
        answeredOn: '2023-01-08',
        province: '上海市',
        arrivesOn: '2023-01-08',
        plannedLeave: null,
        person: { name: '王德厚' },
      },
      {
        answer: 'PLANNED',
        answeredOn: '2022-12-25',
        province: '上海市',
        arrivesOn: '2023-01-15',
        plannedLeave: '2023-02-05',
        person: { name: '王德厚' },
      },
    ])
    expect(
      await registry.askPerson(
        keyOf(WANG_DEHOU.证件号码),
        'registered registryCategory division { code } returnAnswers { answer }',
      ),
    ).toEqual({
      registered: true,
      registryCategory: null,
      division: { code: LONGHU },
      returnAnswers: [{ answer: 'ARRIVED' }, { answer: 'PLANNED' }],
    })
  })

  it('can be corrected: the same visit with the quilt supplied is one visit', async () => {
    const outcome = await registry.handIn('visits', [
      {
        ...wangs,
        走访时间: '2022-12-20 10:00',
        走访人类别: '帮扶责任人',
        走访人: '测试员甲',
        联系方式: '入户走访',
        联系结果: '已联系',
        衣被: '有需求',
        衣被解决日期: '2023-01-09',
      },
    ])
    expect(outcome).toMatchObject({ inserted: 0, changed: 1 })
    const { winterAnswers } = await registry.askHousehold(WANG_HOUSE, 'winterAnswers { question metOn }')
    expect(winterAnswers).toEqual([{ question: 'CLOTHING', metOn: '2023-01-09' }])
  })
})

describe('a household number that the registry does not know', () => {
  it('is not registered, and its lists are empty', async () => {
    expect(
      await registry.askHousehold(
        '341122101201999999',
        'registered category lifecycle { state } members { id } visits { at } dwelling { grade }',
      ),
    ).toEqual({
      registered: false,
      category: null,
      lifecycle: null,
      members: [],
      visits: [],
      dwelling: null,
    })
  })
})

describe('a household row that contradicts itself', () => {
  it('is refused: a marginal household that was lifted, a removal without its day, three other causes', async () => {
    const outcome = await registry.handIn('households', [
      { 户编号: 'A1', 所属村: LONGHU, 户类型: '边缘易致贫户', 是否脱贫户: '是' },
      { 户编号: 'A2', 所属村: LONGHU, 户类型: '脱贫不稳定户', 监测状态: '风险消除' },
      { 户编号: 'A3', 所属村: LONGHU, 户类型: '脱贫户', 其他致贫原因: '因病、因学、因残' },
    ])
    expect(outcome).toMatchObject({ read: 3, rejected: 3 })
  })
})
