import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBureau, type Bureau } from './bureau.js'

const GUIYING = { 证件号码: '341199193806120029', 姓名: '李桂英', 所属村: '半塔镇龙湖村' }

let bureau: Bureau
beforeAll(async () => {
  bureau = await openBureau()
})
afterAll(() => bureau.close())

test('李桂英 lives alone, at high risk; that she lost her only child is told apart from the other groups', async () => {
  await bureau.handIn('care-subjects', [
    { ...GUIYING, 老人类型: '独居、计划生育特殊家庭', 风险等级: '高', 纳入日期: '2022-06-01' },
  ])
  const { careEnrolments } = await bureau.record(
    GUIYING.证件号码,
    'careEnrolments { groups familyPlanningSpecialFamily riskLevel listedOn delistedOn }',
  )
  expect(careEnrolments).toEqual([
    {
      groups: ['LIVING_ALONE'],
      familyPlanningSpecialFamily: true,
      riskLevel: 'HIGH',
      listedOn: '2022-06-01',
      delistedOn: null,
    },
  ])
})

test('three calls on one day that nobody answered are three rows and no contact', async () => {
  const call = { ...GUIYING, 探访日期: '2023-01-09', 探访方式: '电话', 是否接通: '否', 探访人身份: '网格员' }
  const visit = {
    ...GUIYING,
    探访日期: '2022-12-20',
    探访方式: '上门',
    是否接通: '是',
    探访人身份: '探访员',
    探访情况: '正常',
  }
  const outcome = await bureau.handIn('care-visits', [
    visit,
    { ...call, 探访时刻: '9:05' },
    { ...call, 探访时刻: '15:59' },
    { ...call, 探访时刻: '16点01分' },
  ])
  expect(outcome).toMatchObject({ read: 4, inserted: 4 })
  const record = await bureau.record(
    GUIYING.证件号码,
    'lastCareContactOn careVisits { on at channel answered by finding }',
  )
  expect(record.lastCareContactOn).toBe('2022-12-20')
  expect(record.careVisits).toEqual([
    { on: '2022-12-20', at: null, channel: 'VISIT', answered: true, by: 'CARE_VISITOR', finding: 'WELL' },
    ...['09:05', '15:59', '16:01'].map((time) => ({
      on: '2023-01-09',
      at: `2023-01-09T${time}:00+08:00`,
      channel: 'PHONE',
      answered: false,
      by: 'GRID_MEMBER',
      finding: null,
    })),
  ])
})

test('a death of 28 December stands in the funeral data while the allowance of January is paid: both are told', async () => {
  const gone = { 证件号码: '341199193501010056', 姓名: '王国柱', 所属村: '半塔镇龙湖村' }
  await bureau.handIn('deaths', [{ ...gone, 死亡日期: '2022-12-28', 登记日期: '2022-12-30', 信息来源: '火化' }])
  await bureau.handIn('old-age-allowances', [
    { ...gone, 批准日期: '2015-02-01', 起始日期: '2015-03-01', 津贴标准: '50', 发放周期: '按季', 年龄档: '80-89周岁' },
  ])
  await bureau.handIn('old-age-allowance-payments', [
    { ...gone, 起始月份: '2022-10', 所属月份: '2022-12', 发放金额: '150', 发放日期: '2023-01-05' },
  ])
  const record = await bureau.record(
    gone.证件号码,
    `diedOn deathRecordedOn deathSource hasOldAgeAllowance
     oldAgeAllowances { band cadence monthlyAmount payments { fromMonth month amount paidOn } }`,
  )
  expect(record).toEqual({
    diedOn: '2022-12-28',
    deathRecordedOn: '2022-12-30',
    deathSource: 'CREMATION',
    hasOldAgeAllowance: true,
    oldAgeAllowances: [
      {
        band: 'AGED_80',
        cadence: 'QUARTER',
        monthlyAmount: 5000,
        payments: [{ fromMonth: '2022-10', month: '2022-12', amount: 15000, paidOn: '2023-01-05' }],
      },
    ],
  })
})

test('an old woman of small means draws the allowance for those who cannot look after themselves', async () => {
  await bureau.handIn('hardship-allowances', [
    { ...GUIYING, 补贴类别: '失能补贴', 批准日期: '2022-05-01', 起始日期: '2022-06-01', 补贴标准: '100' },
  ])
  await bureau.handIn('hardship-allowance-payments', [
    { ...GUIYING, 补贴类别: '失能补贴', 所属月份: '2022-12', 发放金额: '100', 发放日期: '2022-12-15' },
  ])
  expect(
    await bureau.record(GUIYING.证件号码, 'hasHardshipAllowance hardshipAllowances { allowance payments { month } }'),
  ).toEqual({
    hasHardshipAllowance: true,
    hardshipAllowances: [{ allowance: 'INCAPACITY', payments: [{ month: '2022-12' }] }],
  })
})
