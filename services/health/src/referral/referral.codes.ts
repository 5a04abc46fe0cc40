import { codeSet } from '../code-set.js'

export const referralReasons = codeSet('HealthReferralReason', 'Why somebody was referred (转诊原因).', {
  LOW_OXYGEN: ['Oxygen saturation under 93 %', '血氧低于93%', '血氧饱和度低', '血氧低', 'SpO2<93%'],
  PERSISTENT_HIGH_FEVER: ['High fever that does not fall', '持续高热', '高热不退'],
  BREATHLESSNESS: ['Breathing with difficulty', '呼吸困难', '气促'],
  UNDERLYING_DISEASE_WORSE: ['An underlying disease has worsened', '基础疾病加重', '基础性疾病加重'],
  BLOOD_PRESSURE_UNCONTROLLED: ['Blood pressure uncontrolled twice', '血压控制不满意', '血压控制不佳'],
  GLUCOSE_UNCONTROLLED: ['Blood glucose uncontrolled twice', '血糖控制不满意', '血糖控制不佳'],
  PREGNANCY: ['For pregnancy or childbirth', '孕产', '孕产妇转诊'],
  OTHER: ['Another reason', '其他', '其他原因'],
})

export const referralOutcomes = codeSet('HealthReferralOutcome', 'What became of a referral (转诊结果).', {
  ON_THE_WAY: ['Not arrived yet', '转诊中', '未到'],
  ADMITTED: ['Admitted to hospital', '已收治', '收治', '住院', '已住院'],
  TREATED_AND_RETURNED: ['Treated and sent home', '门诊处理后返回', '门诊返回', '已返回'],
  DECLINED: ['The patient did not go', '本人未去', '拒绝转诊'],
})
