import { codeSet } from '../code-set.js'

export const chronicDiseases = codeSet(
  'HealthChronicDisease',
  'Disease managed by the public health service (慢病管理病种).',
  {
    HYPERTENSION: ['High blood pressure', '高血压', '原发性高血压'],
    TYPE_2_DIABETES: ['Type 2 diabetes', '2型糖尿病', '二型糖尿病', '糖尿病', 'Ⅱ型糖尿病'],
  },
)

export const followUpWays = codeSet('HealthFollowUpWay', 'How a follow-up was made (随访方式).', {
  CLINIC: ['At the clinic, face to face', '门诊', '门诊随访', '到诊'],
  HOME: ['At home, face to face', '家庭', '入户', '上门', '家访', '家庭随访'],
  PHONE: ['By phone', '电话', '电话随访'],
  VIDEO: ['By video', '视频', '微信视频'],
})
