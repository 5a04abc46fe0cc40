import { code, date, ledger, personName, phone, text } from '@huilian/ledger'
import { householdColumns } from '../household/household-columns.js'
import { officerRole } from './officer-role.codes.js'

/** One row for each officer, role and period. */
export const responsibilityLedger = ledger({
  register: 'responsibilities',
  title: { zh: '帮扶责任落实台账', en: 'Who is responsible for a household' },
  columns: {
    ...householdColumns,
    role: code('责任人类别', officerRole.words, { aliases: ['责任类型', '角色', '帮扶角色', '责任人类型'] }),
    officer: personName('责任人姓名', { aliases: ['帮扶人姓名', '干部姓名', '帮扶责任人姓名'], example: '测试员甲' }),
    unit: text('单位', {
      optional: true,
      aliases: ['工作单位', '帮扶单位', '单位名称', '责任人单位'],
      maximum: 100,
      example: '半塔镇人民政府',
    }),
    phone: phone('责任人电话', { optional: true, aliases: ['联系电话', '帮扶人电话'], example: '0550-0001234' }),
    from: date('开始日期', { aliases: ['帮扶开始日期', '责任开始日期', '起始日期'] }),
    to: date('结束日期', {
      optional: true,
      aliases: ['帮扶结束日期', '责任结束日期', '截止日期'],
      description: '负责的最后一天；仍在负责的留空',
      example: '',
    }),
    accountEndedOn: date('账号停用日期', {
      optional: true,
      aliases: ['账户停用日期', '账号注销日期'],
      description: '责任人系统账号停用之日：停用后不算有人负责',
      example: '',
    }),
  },
  check: (row) => (row.to && row.to < row.from ? ['结束日期早于开始日期：核对两个日期'] : []),
})
