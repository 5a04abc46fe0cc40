import { codeSet } from '../code-set.js'

export const clinicKinds = codeSet('HealthClinicKind', 'Kind of clinic (机构类别).', {
  TOWNSHIP_HOSPITAL: ['Township health centre', '乡镇卫生院', '卫生院', '中心卫生院'],
  COMMUNITY_CENTRE: ['Community health centre', '社区卫生服务中心', '社区卫生服务站'],
  VILLAGE_CLINIC: ['Village clinic', '村卫生室', '卫生室', '村卫生所'],
  COUNTY_HOSPITAL: ['County hospital', '县级医院', '县医院', '县中医院'],
})

export const phoneKinds = codeSet('HealthPhoneKind', 'Whose number it is (号码类别).', {
  DUTY: ['The clinic’s duty phone', '值班电话', '机构值班电话', '值班'],
  FAMILY_DOCTOR: ['The family doctor’s work phone', '家庭医生电话', '家庭医生', '签约医生电话'],
})
