import { code, date, ledger, text } from '@huilian/ledger'
import { optionalClinicCode } from '../clinic/clinic-columns.js'
import { checkPerson, personColumns } from '../person/person-columns.js'
import { chronicDiseases } from './chronic-disease.codes.js'

export const chronicRegistrationLedger = ledger({
  register: 'chronic-registrations',
  title: { zh: '慢性病患者管理登记台账', en: 'People registered for chronic-disease management' },
  columns: {
    ...personColumns,
    disease: code('病种', chronicDiseases.words, { aliases: ['管理病种', '慢病病种'], example: '高血压' }),
    registeredOn: date('建档日期', {
      notAfter: 'through',
      aliases: ['登记日期', '纳入管理日期'],
      example: '2019-05-06',
    }),
    endedOn: date('终止管理日期', { optional: true, notAfter: 'through', aliases: ['注销日期'], example: '' }),
    endReason: text('终止原因', { optional: true, maximum: 50, example: '' }),
    clinicCode: optionalClinicCode('管理机构编码'),
  },
  check: (row) => [
    ...checkPerson(row),
    ...(row.endedOn !== null && row.endedOn < row.registeredOn ? ['终止管理日期早于建档日期，请核对'] : []),
  ],
})
