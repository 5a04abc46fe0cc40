import { type Column } from '@huilian/ledger'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import department from '../src/department.js'
import { openCommission, type Commission } from './health-commission.js'
import { selectAll } from './select-all.js'

let commission: Commission
beforeAll(async () => {
  commission = await openCommission()
})
afterAll(() => commission.close())

const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`

describe('the example row of a template', () => {
  test.each(department.registers.map((register) => [register.ledger.register, register] as const))(
    '%s is taken in, and taken in again changes nothing',
    async (name, { ledger }) => {
      const columns = Object.values<Column<unknown>>(ledger.columns)
      const headings = columns.map(({ heading }) => heading).join(',')
      const example = columns.map(({ example: cell }) => quoted(cell)).join(',')

      expect(await commission.take(name, headings, [example])).toMatchObject({ read: 1, inserted: 1, rejected: 0 })
      expect(await commission.take(name, headings, [example])).toMatchObject({ read: 1, unchanged: 1, rejected: 0 })
    },
  )
})

test('what the example rows say is all on 王德厚’s record and his household’s, no list left empty', async () => {
  const record = await commission.healthOf('341199194203150012', await selectAll(commission, 'HealthRecord'))
  const { chronicCare, maternalCare, childCare, mentalCare, ...open } = record
  const household = await commission.healthOfHousehold('341122101201000001', 'phoneNotices { phone }')
  const everything = { ...open, ...household, chronicCare, maternalCare, childCare, mentalCare }
  expect(emptyLists(everything)).toEqual([])
  expect(Object.keys(everything).length).toBeGreaterThan(30)
})

/** Names of the lists without a row, sub-objects looked through. */
function emptyLists(value: object): string[] {
  return Object.entries(value).flatMap(([name, each]: [string, unknown]) => {
    if (Array.isArray(each)) return each.length === 0 && name !== 'missing' ? [name] : []
    return each && typeof each === 'object' ? emptyLists(each) : []
  })
}

test('a follow-up at the clinic or at home is face to face, a call is not', async () => {
  const headings = '证件号码,姓名,所属村,病种,随访日期,随访方式'
  await commission.give('chronic-follow-ups', headings, [
    '341199193501010056,李德山,341122101201,高血压,2022-05-08,入户',
    '341199193501010056,李德山,341122101201,高血压,2022-08-08,电话',
    '341199193501010056,李德山,341122101201,高血压,2022-11-08,门诊',
  ])
  const { chronicCare } = await commission.healthOf(
    '341199193501010056',
    'chronicCare { followUps { way faceToFace } }',
  )
  expect(chronicCare).toEqual({
    followUps: [
      { way: 'HOME', faceToFace: true },
      { way: 'PHONE', faceToFace: false },
      { way: 'CLINIC', faceToFace: true },
    ],
  })
})

describe('a row that contradicts itself is refused', () => {
  const person = '证件号码,姓名,所属村'
  const wang = '341199194203150012,王德厚,341122101201'

  test.each([
    [
      'a permanent exemption that ends',
      'vaccination-exemptions',
      `${person},禁忌原因,期限,证明材料,生效日期,有效期至`,
      `${wang},严重过敏,永久,诊断证明,2022-11-07,2023-01-10`,
    ],
    [
      'a temporary exemption without an end',
      'vaccination-exemptions',
      `${person},禁忌原因,期限,证明材料,生效日期,有效期至`,
      `${wang},急性发热性感染,暂缓,诊断证明,2022-11-07,`,
    ],
    [
      'readings of a call that nobody answered',
      'home-treatment-contacts',
      `${person},随访时间,联系方式,是否联系上,体温`,
      `${wang},2023-01-09 15:59,电话,否,37.8`,
    ],
    [
      'an open episode that has ended',
      'home-treatment-episodes',
      `${person},开始日期,结束日期,在管状态`,
      `${wang},2022-12-28,2023-01-03,在管`,
    ],
    [
      'a delivery to a dwelling without its number',
      'medicine-deliveries',
      '发放对象,姓名,证件号码,户编号,所属村,物品,数量,发放日期',
      '家庭,王德厚,341199194203150012,,341122101201,布洛芬,10,2022-12-26',
    ],
    [
      'a delivery to nobody',
      'medicine-deliveries',
      '发放对象,姓名,证件号码,户编号,所属村,物品,数量,发放日期',
      '个人,,,,341122101201,布洛芬,10,2022-12-26',
    ],
    [
      'two answers about key groups',
      'ledger-entries',
      `${person},重点人群类别,更新日期`,
      `${wang},无、独居老人,2022-12-20`,
    ],
    [
      'half a blood pressure',
      'chronic-follow-ups',
      `${person},病种,随访日期,随访方式,收缩压,舒张压`,
      `${wang},高血压,2022-11-08,门诊,138,`,
    ],
    [
      'somebody without number and birth date',
      'infections',
      `${person},阳性日期,感染依据`,
      `,王德厚,341122101201,2022-12-20,抗原阳性`,
    ],
    [
      'a birth date that is not the number’s',
      'infections',
      `${person},出生日期,阳性日期,感染依据`,
      `${wang},1943-03-15,2022-12-20,抗原阳性`,
    ],
    [
      'an assistant who is the person himself',
      'assistants',
      `${person},协助人,协助人身份证号,关系,有无协助能力,开始日期`,
      `${wang},王德厚,341199194203150012,本人,有,2022-12-15`,
    ],
  ])('%s', async (_what, register, headings, row) => {
    const cells = row.split(',').map(quoted).join(',')
    expect(await commission.take(register, headings, [cells])).toMatchObject({ read: 1, rejected: 1, inserted: 0 })
  })
})
