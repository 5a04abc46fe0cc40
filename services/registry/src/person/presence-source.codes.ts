import { codeSet, type CodeOf } from '../code-set.js'

export const presenceSource = codeSet('RegistryPresenceSource', 'Who says whether a person is here (在家情况来源).', {
  VISIT: ['A visit or call', '走访', '走访摸排', '入户走访', '电话核实'],
  VILLAGE_COMMITTEE: ['The village committee', '村两委', '村委会', '村委会上报', '村级上报'],
  FAMILY: ['The family', '家属', '家属告知', '本人或家属告知'],
  INSTITUTION: ['The institution', '机构', '机构提供', '敬老院'],
  COMPARISON: ['Comparison with another department’s data', '数据比对', '部门比对', '部门数据'],
})

export type PresenceSource = CodeOf<typeof presenceSource>
