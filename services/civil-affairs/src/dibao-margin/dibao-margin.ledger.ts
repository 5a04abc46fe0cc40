import { code, date, ledger, text } from '@huilian/ledger'
import { approvalColumns } from '../benefit/approval.columns.js'
import { approvalContradictions } from '../benefit/contradictions.js'
import { RESIDENCE_AREA_WORDS } from '../benefit/residence-area.words.js'
import { personColumns } from '../person/person.columns.js'

export const dibaoMarginLedger = ledger({
  register: 'dibao-margin',
  title: { zh: '最低生活保障边缘家庭成员台账', en: 'Ledger of families at the margin of subsistence allowance' },
  columns: {
    caseNumber: text('低保边缘证号', {
      aliases: ['低保边缘编号', '边缘家庭编号', '低保边缘家庭编号', '认定编号'],
      maximum: 40,
      example: 'LABY202200000001',
    }),
    ...personColumns,
    area: code('城乡类别', RESIDENCE_AREA_WORDS, { optional: true, aliases: ['城乡属性'], example: '农村' }),
    ...approvalColumns,
    reverificationDueOn: date('应复核日期', {
      optional: true,
      aliases: ['下次复核日期', '复核到期日期'],
      example: '2023-03-01',
    }),
  },
  check: approvalContradictions,
})
