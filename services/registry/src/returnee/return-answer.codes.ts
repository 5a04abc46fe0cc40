import { codeSet, type CodeOf } from '../code-set.js'

export const returnAnswer = codeSet(
  'RegistryReturnAnswer',
  'What somebody away said of coming home for the festival (返乡情况).',
  {
    PLANNED: ['Plans to come', '计划返乡', '拟返乡', '计划返'],
    ARRIVED: ['Has come', '已返乡', '已返', '已到家'],
    STAYS: ['Stays where he is', '不返乡', '不返', '就地过年'],
  },
)

export type ReturnAnswer = CodeOf<typeof returnAnswer>
