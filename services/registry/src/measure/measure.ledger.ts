import { code, date, ledger, text, yesNo } from '@huilian/ledger'
import { householdColumns } from '../household/household-columns.js'
import { riskKind } from '../risk/risk-kind.codes.js'
import { measureKind } from './measure-kind.codes.js'
import { measureState } from './measure-state.codes.js'

/** One row for each measure, with the risk it aims at. */
export const measureLedger = ledger({
  register: 'measures',
  title: { zh: '帮扶措施台账', en: 'Support measures for each risk' },
  columns: {
    ...householdColumns,
    risk: code('针对风险', riskKind.words, { aliases: ['风险类型', '对应风险', '针对风险类型'] }),
    kind: code('措施类型', measureKind.words, { aliases: ['帮扶措施', '帮扶措施类型', '帮扶类型'] }),
    detail: text('措施内容', {
      optional: true,
      aliases: ['具体措施', '帮扶内容', '措施名称'],
      maximum: 500,
      example: '',
    }),
    state: code('措施状态', measureState.words, { aliases: ['实施状态', '落实情况'], example: '实施中' }),
    startedOn: date('开始日期', {
      aliases: ['帮扶开始日期', '落实日期', '实施日期', '计划开始日期'],
      description: '计划中的措施填计划开始日期',
    }),
    endedOn: date('结束日期', { optional: true, aliases: ['帮扶结束日期', '完成日期'], example: '' }),
    result: text('帮扶成效', { optional: true, aliases: ['结果', '成效', '帮扶结果'], maximum: 500 }),
    safetyNet: yesNo('是否兜底', { optional: true, aliases: ['兜底保障措施', '兜底', '是否兜底保障'], example: '否' }),
  },
  check: (row) => [
    ...(row.endedOn && row.endedOn < row.startedOn ? ['结束日期早于开始日期：核对两个日期'] : []),
    ...(row.state === 'FINISHED' && !row.endedOn ? ['措施已完成，但没有结束日期：补填结束日期'] : []),
  ],
})
