import { date, integer, month, text, yuan } from '@huilian/ledger'

/** Columns of every ledger of payments (发放花名册). */
export const paymentColumns = {
  month: month('所属月份', {
    aliases: ['发放月份', '补贴月份', '月份', '所属期', '截止月份'],
    description: '这笔钱发的是哪个月；按季发放的填季度最后一个月',
    example: '2022-12',
  }),
  fromMonth: month('起始月份', {
    optional: true,
    aliases: ['所属期起', '开始月份'],
    description: '一笔发几个月的，填第一个月；只发一个月的留空',
    example: '',
  }),
  amount: yuan('发放金额', {
    aliases: ['实发金额', '金额', '合计金额', '发放金额（元）', '金额（元）'],
    example: '717.00',
  }),
  paidOn: date('发放日期', {
    optional: true,
    aliases: ['到账日期', '拨付日期', '发放时间', '打卡日期'],
    notAfter: 'through',
    description: '打到卡上的日期；造册未发的留空',
    example: '2022-12-08',
  }),
  reversedOn: date('退票日期', {
    optional: true,
    aliases: ['退回日期', '退款日期'],
    notAfter: 'through',
    description: '银行退回的日期；没有退票的留空',
    example: '',
  }),
  reversalReason: text('退票原因', { optional: true, aliases: ['退回原因'], example: '' }),
  instalment: integer('发放批次', {
    optional: true,
    min: 1,
    max: 99,
    aliases: ['批次', '发放次序'],
    description: '同一月份的第几次发放：正常发放为1或留空，退票重发、补发为2、3……',
    example: '1',
  }),
}
