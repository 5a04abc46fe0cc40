import { codeSet, type CodeOf } from '../code-set.js'

export const waterSource = codeSet('RegistryWaterSource', 'Where drinking water comes from (饮水来源).', {
  TAP: ['Tap water', '自来水', '集中供水', '管网自来水'],
  WELL: ['A well', '井水', '自备井', '分散供水', '手压井'],
  OTHER: ['Another source', '其他', '其它', '河塘水'],
})

export type WaterSource = CodeOf<typeof waterSource>
