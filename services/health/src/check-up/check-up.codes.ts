import { codeSet } from '../code-set.js'

export const checkUpKinds = codeSet('HealthCheckUpKind', 'For whom a check-up is (体检类别).', {
  ELDERLY: [
    'Yearly check-up at 65 and over',
    '老年人健康体检',
    '65岁以上老年人体检',
    '65岁及以上老年人体检',
    '老年人体检',
  ],
  CHRONIC_DISEASE: ['Yearly check-up of a chronic disease', '慢性病患者体检', '慢病体检'],
  SEVERE_MENTAL_ILLNESS: ['Yearly check-up of a severe mental illness, with consent', '严重精神障碍患者体检'],
  OTHER: ['Another check-up', '其他体检', '其他'],
})
