import { afterAll, beforeAll, expect, test } from 'vitest'
import { linker, openBureau, type Bureau } from './bureau.js'

const SHIQUAN = { 证件号码: '341199193004010012', 姓名: '孙世全', 所属村: '半塔镇龙湖村' }
const LAOGEN = { 证件号码: '341199193609090051', 姓名: '周老根', 所属村: '半塔镇龙湖村' }
const CARER = '341199197001010031'

let bureau: Bureau
beforeAll(async () => {
  bureau = await openBureau()
})
afterAll(() => bureau.close())

test('孙世全 is supported at home: care level, carer and agreement, and what was paid', async () => {
  await bureau.handIn('tekun', [
    {
      特困供养证号: 'LATK2021001',
      ...SHIQUAN,
      批准日期: '2021-05-20',
      起始日期: '2021-06-01',
      供养方式: '分散',
      护理等级: '半护理',
      月供养标准: '1270',
      照料护理费: '300',
      照料人: '陈志勇',
      照料人身份证号: CARER,
      协议签订日期: '2021-06-20',
      照料人状态: '正常照料',
    },
  ])
  await bureau.handIn('tekun-payments', [{ ...SHIQUAN, 月份: '2022-12', 金额: '1270', 到账日期: '2022-12-09' }])
  const record = await bureau.record(
    SHIQUAN.证件号码,
    `inTekun tekunMode tekun { mode careLevel monthlyAmount careAmount residence { institution }
       careAgreement { signedOn endedOn carerNamed carer { id } carerState } payments { month paidOn } }`,
  )
  expect(record).toEqual({
    inTekun: true,
    tekunMode: 'DISPERSED',
    tekun: [
      {
        mode: 'DISPERSED',
        careLevel: 'PARTIAL_CARE',
        monthlyAmount: 127000,
        careAmount: 30000,
        residence: null,
        careAgreement: {
          signedOn: '2021-06-20',
          endedOn: null,
          carerNamed: true,
          carer: { id: linker.personKey(CARER) },
          carerState: 'ACTIVE',
        },
        payments: [{ month: '2022-12', paidOn: '2022-12-09' }],
      },
    ],
  })
})

test('周老根 lives in the home of 半塔镇: a residence, no agreement and no payment of his own', async () => {
  await bureau.handIn('tekun', [
    {
      特困供养证号: 'LATK2019014',
      ...LAOGEN,
      批准日期: '2019-03-01',
      起始日期: '2019-04-01',
      供养方式: '集中供养',
      照料护理档次: '全护理',
      供养机构: '半塔镇敬老院',
      入住日期: '2019-04-03',
    },
  ])
  const record = await bureau.record(
    LAOGEN.证件号码,
    'inTekun tekunMode tekun { careLevel careAgreement { signedOn } residence { institution from to } payments { month } }',
  )
  expect(record).toEqual({
    inTekun: true,
    tekunMode: 'COLLECTIVE',
    tekun: [
      {
        careLevel: 'FULL_CARE',
        careAgreement: null,
        residence: { institution: '半塔镇敬老院', from: '2019-04-03', to: null },
        payments: [],
      },
    ],
  })
})

test('an agreement that names no carer is refused: nobody could be asked whether he lives', async () => {
  const outcome = await bureau.handIn('tekun', [
    {
      特困供养证号: 'LATK2022009',
      ...LAOGEN,
      批准日期: '2022-01-05',
      起始日期: '2022-02-01',
      供养方式: '分散',
      照护协议签订日期: '2022-02-10',
    },
  ])
  expect(outcome).toMatchObject({ accepted: 0, rejected: 1 })
})
