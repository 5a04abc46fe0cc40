import { code, ledger, yuan } from '@huilian/ledger'
import { approvalColumns } from '../benefit/approval.columns.js'
import { chosenInsteadColumns } from '../benefit/chosen-instead.columns.js'
import { approvalContradictions, neededBeside } from '../benefit/contradictions.js'
import { personColumns } from '../person/person.columns.js'
import { HARDSHIP_ALLOWANCE_WORDS } from './hardship-allowance.words.js'

export const hardshipAllowanceLedger = ledger({
  register: 'hardship-allowances',
  title: { zh: '经济困难老年人补贴台账', en: 'Ledger of allowances for old people of small means' },
  columns: {
    ...personColumns,
    allowance: code('补贴类别', HARDSHIP_ALLOWANCE_WORDS, {
      aliases: ['补贴种类', '补贴项目', '补贴类型'],
      example: '经济困难失能老年人补贴',
    }),
    ...approvalColumns,
    monthlyAmount: yuan('月补贴金额', {
      optional: true,
      aliases: ['补贴标准', '月补贴标准', '月补贴金额（元）'],
      example: '100.00',
    }),
    ...chosenInsteadColumns,
  },
  check: (row) => [
    ...approvalContradictions(row),
    ...neededBeside('择高享受', row.chosenInstead, '择高起始日期', row.chosenInsteadFrom),
  ],
})
