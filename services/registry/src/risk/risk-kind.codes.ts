import { codeSet, type CodeOf } from '../code-set.js'

/** 返贫致贫风险类型: several for a household, one of them the main one. */
export const riskKind = codeSet('RegistryRiskKind', 'Risk of falling (back) into poverty (返贫致贫风险类型).', {
  ILLNESS: ['Illness', '因病'],
  DISABILITY: ['Disability', '因残'],
  SCHOOLING: ['Cost of schooling', '因学'],
  DISASTER: ['Natural disaster', '因自然灾害', '因灾'],
  ACCIDENT: ['Accident', '因意外事故', '因意外'],
  FAILED_BUSINESS: ['Failed production project', '因产业项目失败', '因产业失败'],
  UNSTABLE_WORK: ['Unstable work, or its loss', '因务工就业不稳', '因务工就业不稳（失业）', '因失业', '因就业不稳'],
  NO_LABOUR: ['Lack of labour', '因缺劳动力', '缺劳动力'],
  HOUSING: ['Unsafe housing', '因房', '因住房安全', '因房（住房安全）'],
  WATER: ['Unsafe drinking water', '因水', '因饮水安全', '因水（饮水安全）'],
  EPIDEMIC: ['Epidemic', '因疫', '因疫情'],
  OTHER: ['Another risk', '其他', '其它'],
})

export type RiskKind = CodeOf<typeof riskKind>
