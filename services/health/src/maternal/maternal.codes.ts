import { codeSet } from '../code-set.js'

export const pregnancyOutcomes = codeSet('HealthPregnancyOutcome', 'How a pregnancy ended (妊娠结局).', {
  LIVE_BIRTH: ['Live birth', '活产', '顺产', '剖宫产', '分娩'],
  STILLBIRTH: ['Stillbirth', '死胎死产', '死胎', '死产'],
  MISCARRIAGE: ['Miscarriage', '流产', '自然流产'],
  TERMINATION: ['Termination', '引产', '人工流产', '终止妊娠'],
  MOVED_AWAY: ['Moved away before the end', '迁出', '转出'],
})

export const maternalContactKinds = codeSet(
  'HealthMaternalContactKind',
  'Service in or after a pregnancy (孕产期服务类别).',
  {
    ANTENATAL: ['Antenatal contact', '产前检查', '产前随访', '孕期随访', '产检'],
    POSTPARTUM_VISIT: ['Visit within a week of discharge', '产后访视', '产后家庭访视'],
    DAY_42_CHECK: ['Check at 42 days', '产后42天检查', '产后42天健康检查', '42天检查'],
  },
)
