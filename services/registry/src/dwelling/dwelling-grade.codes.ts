import { codeSet, type CodeOf } from '../code-set.js'

/** 农村危险房屋鉴定: A and B are safe, C needs repair, D must not be lived in. */
export const dwellingGrade = codeSet('RegistryDwellingGrade', 'Grade of a dwelling’s safety (房屋安全等级).', {
  A: ['Safe', 'A级', '安全A级', 'A级（安全）'],
  B: ['Basically safe', 'B级', '基本安全', 'B级（基本安全）'],
  C: ['Partly dangerous', 'C级', '局部危险', 'C级（局部危险）', 'C级危房'],
  D: ['Dangerous as a whole', 'D级', '整体危险', 'D级（整体危险）', 'D级危房'],
})

export type DwellingGrade = CodeOf<typeof dwellingGrade>
