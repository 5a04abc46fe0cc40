import { code, date, ledger, text, yesNo } from '@huilian/ledger'
import { householdColumns } from '../household/household-columns.js'
import { riskKind } from './risk-kind.codes.js'

/** One row for each risk of a household and each time it was found. */
export const riskLedger = ledger({
  register: 'risks',
  title: { zh: '返贫致贫风险台账', en: 'Risks of monitored households' },
  columns: {
    ...householdColumns,
    kind: code('风险类型', riskKind.words, { aliases: ['返贫致贫风险', '风险点', '返贫致贫风险类型'] }),
    main: yesNo('是否主要风险', { optional: true, aliases: ['主要风险'] }),
    identifiedOn: date('风险识别日期', { aliases: ['识别日期', '风险发生日期', '发现日期'], notAfter: 'through' }),
    removedOn: date('风险消除日期', { optional: true, aliases: ['消除日期'], notAfter: 'through', example: '' }),
    detail: text('风险说明', { optional: true, aliases: ['具体情况', '备注'], maximum: 500 }),
  },
  check: (row) => (row.removedOn && row.removedOn < row.identifiedOn ? ['风险消除日期早于识别日期：核对两个日期'] : []),
})
