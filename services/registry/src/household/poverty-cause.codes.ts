import { codeSet, type CodeOf } from '../code-set.js'

/** 主要致贫原因 of the registration form: one main cause, up to two others. */
export const povertyCause = codeSet('RegistryPovertyCause', 'Why a household became poor (致贫原因).', {
  ILLNESS: ['Illness', '因病', '因病致贫'],
  DISABILITY: ['Disability', '因残', '因残致贫'],
  SCHOOLING: ['Cost of schooling', '因学', '因学致贫'],
  DISASTER: ['Natural disaster', '因灾', '因灾致贫', '因自然灾害'],
  ACCIDENT: ['Accident', '因意外事故', '因意外', '因事故'],
  NO_LAND: ['Lack of land', '缺土地'],
  NO_WATER: ['Lack of water', '缺水'],
  NO_SKILL: ['Lack of skill', '缺技术'],
  NO_LABOUR: ['Lack of labour', '缺劳动力', '缺劳力', '因缺劳动力'],
  NO_FUNDS: ['Lack of funds', '缺资金'],
  POOR_TRANSPORT: ['Poor transport', '交通条件落后', '交通落后'],
  LOW_MOTIVATION: ['Lack of own initiative', '自身发展动力不足', '自身发展力不足'],
  WEDDING: ['Cost of a wedding', '因婚'],
  FUNERAL: ['Cost of a funeral', '因丧'],
  OTHER: ['Another cause', '其他', '其它'],
})

export type PovertyCause = CodeOf<typeof povertyCause>
