import { printSubgraph } from '@huilian/subgraph'
import { afterAll, beforeAll, expect, test } from 'vitest'
import department from '../src/department.js'
import { linker, openBureau, type Bureau } from './bureau.js'

const XIAOYU = { 证件号码: '341199201403030026', 姓名: '周小雨', 所属村: '半塔镇龙湖村' }
const XIAOHONG = { 证件号码: '341199201505050044', 姓名: '李小红', 所属村: '半塔镇龙湖村' }
const GRANDFATHER = '341199193609090051'

let bureau: Bureau
beforeAll(async () => {
  bureau = await openBureau()
})
afterAll(() => bureau.close())

test('周小雨 is recognised, his top-up is decided to be zero, and why he was recognised is told to nobody', async () => {
  await bureau.handIn('children', [
    {
      ...XIAOYU,
      儿童类别: '事实无人抚养儿童',
      认定日期: '2021-08-16',
      认定情形: '父服刑、母失联',
      监护人: '周老根',
      监护人身份证号: GRANDFATHER,
      与儿童关系: '祖父',
      养育方式: '亲属抚养',
      是否在校: '是',
      月发放金额: '0',
      补差决定: '补差为零',
      补差决定日期: '2021-08-16',
    },
  ])
  const record = await bureau.record(
    XIAOYU.证件号码,
    `protectedChild { recognitions {
       kind recognisedOn effectiveFrom guardianNamed guardian { id } guardianRelation custody studying monthlyAmount
       topUp topUpDecidedOn payments { month } } leftBehind { listedOn } }`,
  )
  expect(record.protectedChild).toEqual({
    recognitions: [
      {
        kind: 'DE_FACTO_UNSUPPORTED',
        recognisedOn: '2021-08-16',
        effectiveFrom: '2021-08-16',
        guardianNamed: true,
        guardian: { id: linker.personKey(GRANDFATHER) },
        guardianRelation: '祖父',
        custody: 'KINSHIP',
        studying: true,
        monthlyAmount: 0,
        topUp: 'ZERO',
        topUpDecidedOn: '2021-08-16',
        payments: [],
      },
    ],
    leftBehind: [],
  })
  expect(await printSubgraph(department)).not.toMatch(/grounds|guardianName\b|carerName\b/)
})

test('a top-up of zero beside an amount is refused', async () => {
  const contradiction = {
    ...XIAOYU,
    儿童类别: '事实无人抚养儿童',
    认定日期: '2021-08-16',
    月发放金额: '530',
    补差决定: '补差为零',
  }
  expect(await bureau.handIn('children', [contradiction])).toMatchObject({ accepted: 0, rejected: 1 })
})

test('李小红 is left behind, and who looks after her is known by name only: named, and pointing at nobody', async () => {
  await bureau.handIn('left-behind-children', [
    { ...XIAOHONG, 建档日期: '2022-03-01', 委托照护人: '李桂英', 协议签订日期: '2022-03-05' },
  ])
  const record = await bureau.record(
    XIAOHONG.证件号码,
    'protectedChild { recognitions { kind } leftBehind { listedOn delistedOn guardianNamed guardian { id } agreementSignedOn } }',
  )
  expect(record.protectedChild).toEqual({
    recognitions: [],
    leftBehind: [
      {
        listedOn: '2022-03-01',
        delistedOn: null,
        guardianNamed: true,
        guardian: null,
        agreementSignedOn: '2022-03-05',
      },
    ],
  })
})

test('an orphan is paid by the month', async () => {
  const orphan = { 证件号码: '341199201609090032', 姓名: '王小明', 所属村: '半塔镇龙湖村' }
  await bureau.handIn('children', [
    { ...orphan, 儿童类别: '孤儿', 认定日期: '2020-02-01', 养育方式: '机构养育', 机构名称: '来安县儿童福利院' },
  ])
  await bureau.handIn('children-payments', [
    { ...orphan, 所属月份: '2022-12', 发放金额: '1130', 发放日期: '2022-12-10' },
  ])
  const { protectedChild } = await bureau.record(
    orphan.证件号码,
    'protectedChild { recognitions { kind custody institution payments { month amount } } }',
  )
  expect(protectedChild.recognitions).toEqual([
    {
      kind: 'ORPHAN',
      custody: 'INSTITUTION',
      institution: '来安县儿童福利院',
      payments: [{ month: '2022-12', amount: 113000 }],
    },
  ])
})
