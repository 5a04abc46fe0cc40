import { codeSet, type CodeOf } from '../code-set.js'

export const clueSource = codeSet('RegistryClueSource', 'How a clue came to the bureau (线索来源).', {
  APPLICATION: ['The household applied', '自主申报', '农户自主申报', '农户申报'],
  CADRE_CHECK: ['Cadres found it on their rounds', '干部排查', '基层干部排查', '村干部排查'],
  DEPARTMENT_WARNING: ['Another department’s data gave a warning', '部门筛查预警', '部门预警', '行业部门预警'],
  PUBLIC_REPORT: ['Somebody reported it, such as by 12317 or 12345', '社会监督', '信访', '12345', '12317'],
})

export type ClueSource = CodeOf<typeof clueSource>
