import { code, ledger, yuan } from '@huilian/ledger'
import { approvalColumns } from '../benefit/approval.columns.js'
import { chosenInsteadColumns } from '../benefit/chosen-instead.columns.js'
import { approvalContradictions, neededBeside } from '../benefit/contradictions.js'
import { personColumns } from '../person/person.columns.js'

export const oldAgeAllowanceLedger = ledger({
  register: 'old-age-allowances',
  title: { zh: '高龄津贴台账', en: 'Ledger of old-age allowances' },
  columns: {
    ...personColumns,
    band: code(
      '年龄档',
      {
        AGED_80: ['80-89周岁', '80周岁', '80～89周岁', '80—89周岁', '80岁以上'],
        AGED_90: ['90-99周岁', '90周岁', '90～99周岁', '90—99周岁', '90岁以上'],
        AGED_100: ['100周岁以上', '100周岁及以上', '百岁', '百岁以上'],
      },
      { optional: true, aliases: ['年龄段', '津贴档次'], example: '80-89周岁' },
    ),
    ...approvalColumns,
    monthlyAmount: yuan('月津贴金额', {
      optional: true,
      aliases: ['津贴标准', '月津贴标准', '月津贴金额（元）'],
      example: '50.00',
    }),
    cadence: code(
      '发放周期',
      { MONTH: ['按月', '月', '月发'], QUARTER: ['按季', '季', '按季度', '季度'], YEAR: ['按年', '年', '年发'] },
      { optional: true, aliases: ['发放方式'], example: '按季' },
    ),
    ...chosenInsteadColumns,
  },
  check: (row) => [
    ...approvalContradictions(row),
    ...neededBeside('择高享受', row.chosenInstead, '择高起始日期', row.chosenInsteadFrom),
  ],
})
