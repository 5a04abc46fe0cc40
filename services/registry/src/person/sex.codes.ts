import { codeSet, type CodeOf } from '../code-set.js'

export const sex = codeSet('RegistrySex', 'Sex after GB/T 2261.1 (性别).', {
  MALE: ['Male', '男', '男性', '1', 'M'],
  FEMALE: ['Female', '女', '女性', '2'],
  UNKNOWN: ['Unknown', '未知', '未知的性别', '0'],
  UNSTATED: ['Not stated', '未说明', '未说明的性别', '9'],
})

export type Sex = CodeOf<typeof sex>
