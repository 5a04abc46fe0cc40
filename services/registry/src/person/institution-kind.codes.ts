import { codeSet, type CodeOf } from '../code-set.js'

export const institutionKind = codeSet('RegistryInstitutionKind', 'Kind of institution (机构类型).', {
  WELFARE_HOME: ['Home for the elderly or welfare home', '敬老院', '养老院', '福利院', '养老机构', '特困供养机构'],
  HOSPITAL: ['Hospital', '医院', '住院', '卫生院'],
  BOARDING_SCHOOL: ['Boarding school', '寄宿学校', '寄宿制学校'],
  OTHER: ['Another institution', '其他', '其它', '其他机构'],
})

export type InstitutionKind = CodeOf<typeof institutionKind>
