import { code, date, ledger, personName } from '@huilian/ledger'
import { optionalClinicCode } from '../clinic/clinic-columns.js'
import { checkPerson, personColumns } from '../person/person-columns.js'
import { familyDoctorServices } from './family-doctor.codes.js'

export const familyDoctorServiceLedger = ledger({
  register: 'family-doctor-services',
  title: { zh: '家庭医生履约服务台账', en: 'Services under family-doctor contracts' },
  columns: {
    ...personColumns,
    servedOn: date('服务日期', { notAfter: 'through', aliases: ['履约日期'], example: '2022-11-20' }),
    kind: code('服务内容', familyDoctorServices.words, { aliases: ['履约内容'], example: '随访' }),
    doctor: personName('服务医生', { optional: true, aliases: ['家庭医生', '签约医生'], example: '李村医' }),
    clinicCode: optionalClinicCode('服务机构编码'),
  },
  check: checkPerson,
})
