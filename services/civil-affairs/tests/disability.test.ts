import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBureau, type Bureau } from './bureau.js'

/** 王德胜 of 半塔镇: his level rose on 4 January; one ledger holds his old 20-digit number in the identity column. */
const DESHENG = '341199195711020032'
const who = { 姓名: '王德胜', 所属村: '半塔镇龙湖村' }

let bureau: Bureau
beforeAll(async () => {
  bureau = await openBureau()
})
afterAll(() => bureau.close())

const PERIODS = 'disabilityKind disabilityLevel disabilityCertificates { kind level validFrom validTo issuedOn }'

test('a man under his 20-digit certificate and under his 18 digits is one man', async () => {
  await bureau.handIn('disability-certificates', [
    { 残疾人证号: `${DESHENG}43`, ...who, 发证日期: '2018.05.01', 有效期至: '2028年4月30日' },
  ])
  await bureau.handIn('dibao', [
    {
      低保证号: 'LADB2022031',
      身份证号: `${DESHENG}43B1`,
      ...who,
      是否申请人: '是',
      城乡类别: '农村',
      批准日期: '2022-11-20',
      起始日期: '2022-12-01',
    },
  ])
  expect(await bureau.record(DESHENG, `link inDibao ${PERIODS}`)).toEqual({
    link: 'LINKED',
    inDibao: true,
    disabilityKind: 'PHYSICAL',
    disabilityLevel: 3,
    disabilityCertificates: [
      { kind: 'PHYSICAL', level: 3, validFrom: '2018-05-01', validTo: '2028-04-30', issuedOn: '2018-05-01' },
    ],
  })
})

test('the level rises from 3 to 2 on 4 January: a ledger that knows only the new one takes the old one from nobody', async () => {
  const outcome = await bureau.handIn(
    'disability-certificates',
    [{ 残疾人证号: `${DESHENG}42`, ...who, 发证日期: '2018-05-01', 评定日期: '2023-01-04', 有效期至: '2028-04-30' }],
    { mode: '全量', period: '2015-01-01 至 2023-01-10 08:00' },
  )
  expect(outcome).toMatchObject({ changed: 1, withdrawn: 0 })
  expect(await bureau.record(DESHENG, PERIODS)).toMatchObject({
    disabilityLevel: 2,
    disabilityCertificates: [
      { level: 3, validFrom: '2018-05-01', validTo: '2023-01-03' },
      { level: 2, validFrom: '2023-01-04', validTo: '2028-04-30' },
    ],
  })
})

test('a first ledger that tells of the change holds both levels at once', async () => {
  const XIUFANG = '341199194807070048'
  await bureau.handIn('disability-certificates', [
    {
      残疾人证号: XIUFANG,
      姓名: '赵秀芳',
      所属村: '半塔镇龙湖村',
      残疾类别: '5',
      残疾等级: '二级',
      发证日期: '2019-03-01',
      评定日期: '2022-12-15',
      原残疾等级: '三级',
    },
  ])
  expect(await bureau.record(XIUFANG, PERIODS)).toMatchObject({
    disabilityKind: 'INTELLECTUAL',
    disabilityCertificates: [
      { level: 3, validFrom: '2019-03-01', validTo: '2022-12-14' },
      { level: 2, validFrom: '2022-12-15', validTo: null },
    ],
  })
})

test('a number that says level 3 beside a cell that says level 2 is refused, not guessed', async () => {
  const contradiction = { 残疾人证号: `${DESHENG}43`, ...who, 残疾等级: '二级', 发证日期: '2018-05-01' }
  expect(await bureau.handIn('disability-certificates', [contradiction])).toMatchObject({ rejected: 1, accepted: 0 })
})

test('the two subsidies are approved apart and each has its own payments', async () => {
  await bureau.handIn('disability-subsidies', [
    { 证件号码: DESHENG, ...who, 补贴类别: '生活补贴', 批准日期: '2021-05-10', 起始日期: '2021-06-01', 补贴标准: '80' },
    {
      证件号码: DESHENG,
      ...who,
      补贴类别: '护理补贴',
      批准日期: '2021-05-10',
      起始日期: '2021-06-01',
      择高享受: '失能护理补贴',
      择高起始日期: '2022-07-01',
    },
  ])
  await bureau.handIn('disability-subsidy-payments', [
    { 证件号码: DESHENG, ...who, 补贴类别: '生活补贴', 所属月份: '202212', 发放金额: '80', 发放日期: '2022-12-10' },
    { 证件号码: DESHENG, ...who, 补贴类别: '护理补贴', 所属月份: '2022年6月', 发放金额: '60', 发放日期: '2022-06-10' },
  ])
  const record = await bureau.record(
    DESHENG,
    `hasDisabilityLivingSubsidy hasDisabilityCareSubsidy
     disabilitySubsidies { subsidy monthlyAmount chosenInstead chosenInsteadFrom payments { month amount } }`,
  )
  expect(record).toEqual({
    hasDisabilityLivingSubsidy: true,
    hasDisabilityCareSubsidy: false,
    disabilitySubsidies: [
      {
        subsidy: 'LIVING',
        monthlyAmount: 8000,
        chosenInstead: null,
        chosenInsteadFrom: null,
        payments: [{ month: '2022-12', amount: 8000 }],
      },
      {
        subsidy: 'CARE',
        monthlyAmount: null,
        chosenInstead: 'HARDSHIP_INCAPACITY',
        chosenInsteadFrom: '2022-07-01',
        payments: [{ month: '2022-06', amount: 6000 }],
      },
    ],
  })
})
