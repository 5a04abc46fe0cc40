import { codeSet } from '../code-set.js'

export const refusableServices = codeSet(
  'HealthVoluntaryService',
  'Service that a person may decline (自愿接受的服务).',
  {
    PRIMARY_COURSE: ['COVID-19 vaccination, primary course', '新冠疫苗基础免疫', '新冠疫苗全程接种', '基础免疫'],
    FIRST_BOOSTER: ['COVID-19 vaccination, first booster', '第一剂加强', '第一剂次加强免疫', '加强针', '第一剂加强针'],
    SECOND_BOOSTER: ['COVID-19 vaccination, second booster', '第二剂加强', '第二剂次加强免疫', '第二剂加强针'],
    ANNUAL_CHECK_UP: ['Yearly check-up at 65 and over', '年度健康体检', '老年人健康体检', '健康体检'],
    FAMILY_DOCTOR: ['Family-doctor contract', '家庭医生签约', '家庭医生签约服务'],
  },
)
