import { afterAll, beforeAll, expect, test } from 'vitest'
import { linker, openBureau, type Bureau } from './bureau.js'

const JIANGUO = { 证件号码: '341199197001010031', 姓名: '陈建国', 所属村: '半塔镇龙湖村' }
const HOUSEHOLD = '341122101201000007'

let bureau: Bureau
beforeAll(async () => {
  bureau = await openBureau()
})
afterAll(() => bureau.close())

const household = async (selection: string): Promise<unknown> => {
  const { data, errors } = await bureau.ask(
    `query($keys: [_Any!]!) { _entities(representations: $keys) { ... on Household { civilAffairs { ${selection} } } } }`,
    { keys: [{ __typename: 'Household', number: HOUSEHOLD }] },
  )
  expect(errors).toBeUndefined()
  return data._entities[0].civilAffairs
}

test('the fire at 陈建国’s: relief a day later, to the household and to him as applicant', async () => {
  await bureau.handIn('temporary-relief', [
    {
      ...JIANGUO,
      户编号: HOUSEHOLD,
      救助类型: '急难型',
      需求来源: '走访发现',
      登记日期: '2023-01-05',
      申请日期: '2023-01-05',
      申请事由: '家中失火',
      审批意见: '同意',
      审批日期: '2023-01-06',
      救助金额: '2,000',
      发放日期: '2023-01-07',
    },
  ])
  const relief = {
    need: 'EMERGENCY',
    needRecordedOn: '2023-01-05',
    source: 'VISIT',
    decision: 'GRANTED',
    decidedOn: '2023-01-06',
    amount: 200000,
    paidOn: '2023-01-07',
    applicant: { id: linker.personKey(JIANGUO.证件号码) },
    household: { number: HOUSEHOLD },
  }
  const selection = `temporaryRelief { need needRecordedOn source decision decidedOn amount paidOn applicant { id } household { number } }`
  expect(await household(selection)).toEqual({ temporaryRelief: [relief] })
  expect(await bureau.record(JIANGUO.证件号码, selection)).toEqual({ temporaryRelief: [relief] })
})

test('a refusal needs its reason', async () => {
  const refused = {
    ...JIANGUO,
    救助类型: '支出型',
    申请日期: '2022-11-01',
    审批结果: '不予救助',
    审批日期: '2022-11-20',
  }
  expect(await bureau.handIn('temporary-relief', [refused])).toMatchObject({ accepted: 0, rejected: 1 })
  expect(await bureau.handIn('temporary-relief', [{ ...refused, 不予救助原因: '家庭财产超过限额' }])).toMatchObject({
    accepted: 1,
  })
})

test('a need that nobody decided on yet stands in the list without a decision', async () => {
  await bureau.handIn('temporary-relief', [
    { ...JIANGUO, 户编号: HOUSEHOLD, 救助类型: '支出型', 需求登记日期: '2023-01-09' },
  ])
  expect(await household('temporaryRelief { needRecordedOn appliedOn decision withdrawnOn }')).toMatchObject({
    temporaryRelief: [{}, { needRecordedOn: '2023-01-09', appliedOn: null, decision: null, withdrawnOn: null }],
  })
})

test('不符合 in March is an answer; a clue in January is newer than it', async () => {
  await bureau.handIn('assessments', [
    {
      ...JIANGUO,
      户编号: HOUSEHOLD,
      核查方式: '申请',
      核查事项: '低保',
      申请日期: '2022-03-01',
      办结日期: '2022-03-20',
      核查结果: '不符合',
    },
    { ...JIANGUO, 户编号: HOUSEHOLD, 核查方式: '主动核查', 核查事项: '低保', 线索日期: '2023-01-06' },
    {
      ...JIANGUO,
      户编号: HOUSEHOLD,
      核查方式: '申请',
      核查事项: '特困',
      申请日期: '2022-10-01',
      办结日期: '2022-10-09',
      核查结果: '撤回',
    },
  ])
  const facts = 'lastAssessedOn newestClueOn assessments { kind about openedOn concludedOn result }'
  const told = {
    lastAssessedOn: '2022-03-20',
    newestClueOn: '2023-01-06',
    assessments: [
      {
        kind: 'APPLICATION',
        about: 'DIBAO',
        openedOn: '2022-03-01',
        concludedOn: '2022-03-20',
        result: 'NOT_ELIGIBLE',
      },
      { kind: 'APPLICATION', about: 'TEKUN', openedOn: '2022-10-01', concludedOn: '2022-10-09', result: 'WITHDRAWN' },
      { kind: 'PROACTIVE', about: 'DIBAO', openedOn: '2023-01-06', concludedOn: null, result: null },
    ],
  }
  expect(await household(facts)).toEqual(told)
  expect(await bureau.record(JIANGUO.证件号码, facts)).toEqual(told)
})

test('a decision is announced under the household and under the applicant', async () => {
  const before = (await bureau.ask('{ changes(first: 1000) { cursor } }')).data.changes.cursor
  await bureau.handIn('temporary-relief', [
    {
      ...JIANGUO,
      户编号: HOUSEHOLD,
      救助类型: '支出型',
      需求登记日期: '2023-01-09',
      审批结果: '由其他救助解决',
      审批日期: '2023-01-10',
    },
  ])
  const { data } = await bureau.ask(`{ changes(after: "${before}", first: 1000) { changes { typename id } } }`)
  expect(data.changes.changes).toEqual(
    expect.arrayContaining([
      { typename: 'Household', id: HOUSEHOLD },
      { typename: 'Person', id: linker.personKey(JIANGUO.证件号码) },
    ]),
  )
})
