import { codeSet } from '../code-set.js'

export const familyDoctorServices = codeSet(
  'HealthFamilyDoctorServiceKind',
  'Service given under a family-doctor contract (签约服务内容).',
  {
    FOLLOW_UP: ['Follow-up', '随访', '慢病随访'],
    CONSULTATION: ['Advice on health', '健康咨询', '咨询', '健康指导'],
    PRESCRIPTION: ['Prescription or long prescription', '开药', '长处方', '用药指导'],
    HOME_VISIT: ['Visit at home', '上门服务', '上门', '入户服务'],
    CHECK_UP: ['Check-up', '健康体检', '体检'],
    REFERRAL: ['Referral', '转诊', '转诊协调'],
  },
)
