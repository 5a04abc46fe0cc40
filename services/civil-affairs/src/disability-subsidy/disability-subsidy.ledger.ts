import { code, ledger, yuan } from '@huilian/ledger'
import { approvalColumns } from '../benefit/approval.columns.js'
import { chosenInsteadColumns } from '../benefit/chosen-instead.columns.js'
import { approvalContradictions, neededBeside } from '../benefit/contradictions.js'
import { personColumns } from '../person/person.columns.js'
import { DISABILITY_SUBSIDY_WORDS } from './disability-subsidy.words.js'

export const disabilitySubsidyLedger = ledger({
  register: 'disability-subsidies',
  title: { zh: '残疾人两项补贴台账', en: 'Ledger of the two disability subsidies' },
  columns: {
    ...personColumns,
    subsidy: code('补贴类别', DISABILITY_SUBSIDY_WORDS, {
      aliases: ['补贴种类', '补贴项目', '补贴类型'],
      example: '重度残疾人护理补贴',
    }),
    ...approvalColumns,
    monthlyAmount: yuan('月补贴金额', {
      optional: true,
      aliases: ['补贴标准', '月补贴标准', '月补贴金额（元）'],
      example: '80.00',
    }),
    ...chosenInsteadColumns,
  },
  check: (row) => [
    ...approvalContradictions(row),
    ...neededBeside('择高享受', row.chosenInstead, '择高起始日期', row.chosenInsteadFrom),
  ],
})
