import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { linker, openBureau, type Bureau, type Row } from './bureau.js'

let bureau: Bureau
beforeAll(async () => {
  bureau = await openBureau()
})
afterAll(() => bureau.close())

const SHOUTIAN = { 证件号码: '341199194203150012', 姓名: '张守田', 所属村: '半塔镇龙湖村' }
const GUIYING = { 证件号码: '341199195711020024', 姓名: '李桂英', 所属村: '半塔镇龙湖村' }
const SUN = { 证件号码: '341199201609090032', 姓名: '张小明', 所属村: '半塔镇龙湖村' }

const CASE: Row = { 低保证号: 'LADB2022001', 城乡类别: '农村', 批准日期: '2022-03-18', 起始日期: '2022-04-01' }

describe('a family approved for subsistence allowance', () => {
  beforeAll(async () => {
    const taken = await bureau.handIn(
      'dibao',
      [
        { ...CASE, ...SHOUTIAN, 是否申请人: '是', 月保障金额: '1,100.50', 保障人数: '2', 应复核日期: '2023/3/31' },
        { ...CASE, ...SUN, 是否申请人: '否', 本人纳入日期: '2022-09-01' },
      ],
      { mode: '全量' },
    )
    expect(taken).toMatchObject({ read: 2, inserted: 2, rejected: 0 })
    await bureau.handIn('dibao-payments', [
      { 低保证号: 'LADB2022001', ...SHOUTIAN, 所属月份: '2022-11', 发放金额: '1100.50', 发放日期: '2022-11-08' },
      {
        低保证号: 'LADB2022001',
        ...SHOUTIAN,
        所属月份: '2022-12',
        发放金额: '1100.50',
        发放日期: '2022-12-08',
        退票日期: '2022-12-12',
      },
    ])
  })

  test('is paid once, and the payment counts for the grandson whom the case names', async () => {
    const record = await bureau.record(
      SUN.证件号码,
      `link inDibao dibaoPaidThrough dibao {
         caseNumber area applicant approvedOn effectiveFrom namedFrom monthlyAmount personCount reverificationDueOn
         namedPersons { id } payments { month amount paidOn reversedOn } }`,
    )
    expect(record).toEqual({
      link: 'LINKED',
      inDibao: true,
      dibaoPaidThrough: '2022-11',
      dibao: [
        {
          caseNumber: 'LADB2022001',
          area: 'RURAL',
          applicant: false,
          approvedOn: '2022-03-18',
          effectiveFrom: '2022-04-01',
          namedFrom: '2022-09-01',
          monthlyAmount: 110050,
          personCount: 2,
          reverificationDueOn: '2023-03-31',
          namedPersons: [{ id: linker.personKey(SHOUTIAN.证件号码) }, { id: linker.personKey(SUN.证件号码) }],
          payments: [
            { month: '2022-11', amount: 110050, paidOn: '2022-11-08', reversedOn: null },
            { month: '2022-12', amount: 110050, paidOn: '2022-12-08', reversedOn: '2022-12-12' },
          ],
        },
      ],
    })
  })

  test('tells nothing of the grandmother in the same household: the case family is not the household', async () => {
    await bureau.handIn('assessments', [
      { ...GUIYING, 核查方式: '申请', 核查事项: '低保', 办结日期: '2022-12-02', 核查结果: '不符合' },
    ])
    const record = await bureau.record(GUIYING.证件号码, 'link inDibao dibaoPaidThrough dibao { caseNumber }')
    expect(record).toEqual({ link: 'LINKED', inDibao: false, dibaoPaidThrough: null, dibao: [] })
  })

  test('is paid again after the bank sent the money back: the reversed payment stays beside it', async () => {
    const again = {
      低保证号: 'LADB2022001',
      ...SHOUTIAN,
      所属月份: '2022-12',
      发放金额: '1100.50',
      发放日期: '2022-12-20',
      发放批次: '2',
    }
    expect(await bureau.handIn('dibao-payments', [again])).toMatchObject({ inserted: 1 })
    const record = await bureau.record(
      SHOUTIAN.证件号码,
      'dibaoPaidThrough dibao { payments { month instalment reversedOn } }',
    )
    expect(record.dibaoPaidThrough).toBe('2022-12')
    expect(record.dibao[0].payments.slice(1)).toEqual([
      { month: '2022-12', instalment: 1, reversedOn: '2022-12-12' },
      { month: '2022-12', instalment: 2, reversedOn: null },
    ])
  })

  test('announces a payment under everybody whom the case names, and under the neighbour who fetches it', async () => {
    const before = (await bureau.ask('{ changes(first: 1000) { cursor } }')).data.changes.cursor
    await bureau.handIn('dibao-payments', [
      { 低保证号: 'LADB2022001', ...GUIYING, 所属月份: '2023-01', 发放金额: '1100.50', 发放日期: '2023-01-09' },
    ])
    const { data } = await bureau.ask(
      `{ changes(after: "${before}", first: 1000) { changes { typename id deleted } } }`,
    )
    const keys = [SHOUTIAN, SUN, GUIYING].map((person) => linker.personKey(person.证件号码)).sort()
    expect(data.changes.changes.map(({ id }: { id: string }) => id).sort()).toEqual(keys)
  })

  test('handed in again changes nothing', async () => {
    const rows = [
      { ...CASE, ...SHOUTIAN, 是否申请人: '是', 月保障金额: '1,100.50', 保障人数: '2', 应复核日期: '2023/3/31' },
      { ...CASE, ...SUN, 是否申请人: '否', 本人纳入日期: '2022-09-01' },
    ]
    expect(await bureau.handIn('dibao', rows, { mode: '全量' })).toMatchObject({
      accepted: 0,
      unchanged: 2,
      withdrawn: 0,
    })
  })

  test('suspended for a review is still approved, and the record says since when', async () => {
    const suspended = { ...CASE, 暂停日期: '2022-12-01', 暂停原因: '收入核查中' }
    await bureau.handIn('dibao', [
      { ...suspended, ...SHOUTIAN, 是否申请人: '是', 月保障金额: '1100.50' },
      { ...suspended, ...SUN, 是否申请人: '否', 本人纳入日期: '2022-09-01' },
    ])
    expect(
      await bureau.record(SUN.证件号码, 'inDibao dibao { suspendedFrom suspendedTo suspensionReason monthlyAmount }'),
    ).toEqual({
      inDibao: true,
      dibao: [
        { suspendedFrom: '2022-12-01', suspendedTo: null, suspensionReason: '收入核查中', monthlyAmount: 110050 },
      ],
    })
  })

  test('whose row says that it ended before it began is refused with both days', async () => {
    const { rejected, refusalFile } = await bureau.handIn('dibao', [
      { ...CASE, ...SHOUTIAN, 是否申请人: '是', 终止日期: '2021-12-31' },
    ])
    expect(rejected).toBe(1)
    expect(refusalFile).toMatch(/-refused\.xlsx$/)
  })
})

test('an approval that ended last year is kept in the list and no longer in force', async () => {
  const ended = {
    ...CASE,
    低保证号: 'LADB2019007',
    批准日期: '2019-01-15',
    起始日期: '2019-02-01',
    终止日期: '2022-12-31',
    终止原因: '收入超过标准',
  }
  const guozhu = { 证件号码: '341199193501010056', 姓名: '王国柱', 所属村: '半塔镇龙湖村' }
  await bureau.handIn('dibao', [{ ...ended, ...guozhu, 是否申请人: '是' }])
  expect(await bureau.record(guozhu.证件号码, 'inDibao dibao { effectiveTo terminationReason }')).toEqual({
    inDibao: false,
    dibao: [{ effectiveTo: '2022-12-31', terminationReason: '收入超过标准' }],
  })
})

test('money paid under a number that no approval has is told beside the approvals, until the approval comes', async () => {
  const fugui = { 证件号码: '341199197001010031', 姓名: '赵富贵', 所属村: '半塔镇龙湖村' }
  await bureau.handIn('dibao-payments', [
    { 低保证号: 'LADB2022555', ...fugui, 所属月份: '2022-12', 发放金额: '717', 发放日期: '2022-12-08' },
  ])
  await bureau.handIn('tekun-payments', [{ ...fugui, 所属月份: '2022-12', 发放金额: '970', 发放日期: '2022-12-09' }])
  const selection = 'dibao { payments { month } } unapprovedPayments { benefit payment { month amount } }'
  expect(await bureau.record(fugui.证件号码, selection)).toEqual({
    dibao: [],
    unapprovedPayments: [
      { benefit: 'DIBAO', payment: { month: '2022-12', amount: 71700 } },
      { benefit: 'TEKUN', payment: { month: '2022-12', amount: 97000 } },
    ],
  })
  await bureau.handIn('dibao', [{ ...CASE, 低保证号: 'LADB2022555', ...fugui, 是否申请人: '是' }])
  expect(await bureau.record(fugui.证件号码, selection)).toEqual({
    dibao: [{ payments: [{ month: '2022-12' }] }],
    unapprovedPayments: [{ benefit: 'TEKUN', payment: { month: '2022-12', amount: 97000 } }],
  })
})
