import { code, date, householdNumber, ledger, text, yuan } from '@huilian/ledger'
import { daysInOrder, neededBeside } from '../benefit/contradictions.js'
import { personColumns } from '../person/person.columns.js'

/** One row for each need: an event, not a period. Yesterday's grant does not cover today's fire. */
export const temporaryReliefLedger = ledger({
  register: 'temporary-relief',
  title: { zh: '临时救助台账', en: 'Ledger of temporary relief' },
  columns: {
    ...personColumns,
    householdNumber: householdNumber('户编号', {
      optional: true,
      description: '申请人共同生活家庭的户编号；不在乡村振兴部门登记的留空',
      example: '341122101201000001',
    }),
    need: code(
      '救助类型',
      { EMERGENCY: ['急难型', '急难', '急难型救助'], EXPENSE: ['支出型', '支出', '支出型救助'] },
      { aliases: ['困难类型', '临时救助类型'], example: '急难型' },
    ),
    source: code(
      '需求来源',
      {
        APPLICATION: ['申请', '本人申请'],
        VISIT: ['走访', '走访发现', '主动发现'],
        WARNING: ['预警', '系统预警', '预警线索'],
      },
      { optional: true, aliases: ['线索来源', '发现方式'], example: '申请' },
    ),
    needRecordedOn: date('需求登记日期', {
      optional: true,
      aliases: ['登记日期', '发现日期'],
      notAfter: 'through',
      description: '走访或预警先发现的，填发现日期；留空时以申请日期为准',
      example: '2023-01-05',
    }),
    appliedOn: date('申请日期', { optional: true, aliases: ['受理日期'], notAfter: 'through', example: '2023-01-05' }),
    circumstances: text('困难原因', {
      optional: true,
      aliases: ['致困原因', '申请事由', '救助原因'],
      example: '家中失火',
    }),
    decision: code(
      '审批结果',
      {
        GRANTED: ['予以救助', '批准', '同意', '给予救助'],
        REFUSED: ['不予救助', '不批准', '不同意', '不予批准'],
        COVERED_OTHERWISE: ['由其他救助解决', '转其他救助', '已由其他救助解决'],
      },
      { optional: true, aliases: ['审批意见', '审核结果', '决定'], example: '予以救助' },
    ),
    decidedOn: date('审批日期', {
      optional: true,
      aliases: ['决定日期', '批准日期'],
      notAfter: 'through',
      example: '2023-01-06',
    }),
    refusalReason: text('不予救助原因', { optional: true, aliases: ['不予批准原因', '不批准原因'], example: '' }),
    amount: yuan('救助金额', { optional: true, aliases: ['金额', '救助金额（元）', '发放金额'], example: '2000.00' }),
    paidOn: date('发放日期', {
      optional: true,
      aliases: ['到账日期', '拨付日期'],
      notAfter: 'through',
      example: '2023-01-07',
    }),
    reversedOn: date('退票日期', { optional: true, aliases: ['退回日期'], notAfter: 'through', example: '' }),
    withdrawnOn: date('撤回日期', { optional: true, aliases: ['撤销申请日期'], notAfter: 'through', example: '' }),
  },
  check: (row) => [
    ...(row.needRecordedOn === null && row.appliedOn === null
      ? [
          {
            expected: { zh: '需求登记日期或申请日期', en: '需求登记日期 or 申请日期' },
            came: { zh: '两个日期都为空', en: 'both are blank' },
            remedy: { zh: '至少填写一个', en: 'give at least one' },
          },
        ]
      : []),
    ...neededBeside('审批结果', row.decision, '审批日期', row.decidedOn),
    ...neededBeside('审批日期', row.decidedOn, '审批结果', row.decision),
    ...neededBeside('退票日期', row.reversedOn, '发放日期', row.paidOn),
    ...(row.decision === 'REFUSED'
      ? neededBeside('审批结果', row.decision, '不予救助原因', row.refusalReason)
      : row.decision === 'GRANTED'
        ? neededBeside('审批结果', row.decision, '救助金额', row.amount)
        : []),
    ...daysInOrder(
      { earlier: ['需求登记日期', row.needRecordedOn ?? row.appliedOn], later: ['审批日期', row.decidedOn] },
      { earlier: ['审批日期', row.decidedOn], later: ['发放日期', row.paidOn] },
      { earlier: ['发放日期', row.paidOn], later: ['退票日期', row.reversedOn] },
    ),
  ],
})
