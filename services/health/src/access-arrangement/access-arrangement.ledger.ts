import { code, date, ledger } from '@huilian/ledger'
import { optionalClinicCode } from '../clinic/clinic-columns.js'
import { checkPerson, personColumns } from '../person/person-columns.js'
import { accessModes } from './access-arrangement.codes.js'

export const accessArrangementLedger = ledger({
  register: 'access-arrangements',
  title: { zh: '行动不便人员上门接种和绿色通道安排台账', en: 'Vaccination arranged for people who cannot come' },
  columns: {
    ...personColumns,
    mode: code('安排方式', accessModes.words, { aliases: ['接种方式'], example: '上门接种' }),
    arrangedFor: date('安排日期', {
      aliases: ['约定日期', '计划接种日期'],
      description: '约定上门或接种的日期，可以是以后的日期',
      example: '2023-01-12',
    }),
    arrangedOn: date('登记日期', { optional: true, notAfter: 'through', example: '2023-01-06' }),
    cancelledOn: date('取消日期', { optional: true, notAfter: 'through', example: '' }),
    clinicCode: optionalClinicCode('承担机构编码'),
  },
  check: checkPerson,
})
