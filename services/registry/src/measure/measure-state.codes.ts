import { codeSet, type CodeOf } from '../code-set.js'

export const measureState = codeSet(
  'RegistryMeasureState',
  'Whether a measure is planned, active or finished (措施状态).',
  {
    PLANNED: ['Planned', '计划', '拟实施', '待落实'],
    ACTIVE: ['Active', '实施中', '正在实施', '落实中', '已落实'],
    FINISHED: ['Finished', '已完成', '完成', '已结束'],
  },
)

export type MeasureState = CodeOf<typeof measureState>
