import { code, date, ledger } from '@huilian/ledger'
import { optionalClinicCode } from '../clinic/clinic-columns.js'
import { checkPerson, personColumns } from '../person/person-columns.js'
import { infectionEvidences } from './infection.codes.js'

export const infectionLedger = ledger({
  register: 'infections',
  title: { zh: '新冠病毒感染登记台账', en: 'COVID-19 infections' },
  columns: {
    ...personColumns,
    positiveOn: date('阳性日期', {
      notAfter: 'through',
      aliases: ['检测阳性日期', '感染日期', '确诊日期'],
      example: '2022-12-20',
    }),
    evidence: code('感染依据', infectionEvidences.words, { aliases: ['检测方式', '检测方法'], example: '抗原阳性' }),
    clinicCode: optionalClinicCode('登记机构编码'),
  },
  check: checkPerson,
})
