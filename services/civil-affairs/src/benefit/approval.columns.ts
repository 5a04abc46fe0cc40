import { date, text } from '@huilian/ledger'

/** Columns that every approved benefit has: since when, until when, and whether it is suspended (批准、起止、暂停、终止). */
export const approvalColumns = {
  approvedOn: date('批准日期', {
    aliases: ['审批日期', '审核确认日期', '确认日期', '审批时间', '批准时间'],
    notAfter: 'through',
    example: '2022-03-18',
  }),
  effectiveFrom: date('起始日期', {
    aliases: ['保障起始日期', '享受起始日期', '起始时间', '起保日期', '起发日期', '享受起始时间'],
    description: '从哪一天起享受',
    example: '2022-04-01',
  }),
  effectiveTo: date('终止日期', {
    optional: true,
    aliases: ['停保日期', '停发日期', '终止时间', '停发时间', '退出日期', '保障终止日期'],
    description: '享受的最后一天；仍在享受的留空',
    example: '',
  }),
  terminationReason: text('终止原因', { optional: true, aliases: ['停保原因', '停发原因', '退出原因'], example: '' }),
  suspendedFrom: date('暂停日期', {
    optional: true,
    aliases: ['缓发日期', '暂停起始日期', '暂停发放日期'],
    description: '暂停发放的第一天',
    example: '',
  }),
  suspendedTo: date('恢复日期', {
    optional: true,
    aliases: ['暂停截止日期', '恢复发放日期'],
    description: '恢复发放的第一天；仍在暂停的留空',
    example: '',
  }),
  suspensionReason: text('暂停原因', { optional: true, aliases: ['缓发原因'], example: '' }),
}
