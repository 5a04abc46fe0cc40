import { code, date, ledger, yesNo } from '@huilian/ledger'
import { optionalClinicCode } from '../clinic/clinic-columns.js'
import { checkPerson, personColumns } from '../person/person-columns.js'
import { mentalDiagnoses } from './severe-mental-illness.codes.js'

/** Tier C: for clinical roles of the clinic only, no count below the county. */
export const severeMentalIllnessLedger = ledger({
  register: 'severe-mental-illness',
  title: { zh: '严重精神障碍患者管理台账', en: 'Register of severe mental illness' },
  columns: {
    ...personColumns,
    diagnosis: code('诊断', mentalDiagnoses.words, { optional: true, aliases: ['诊断名称'], example: '精神分裂症' }),
    registeredOn: date('建档日期', { notAfter: 'through', aliases: ['登记日期'], example: '2018-09-03' }),
    consented: yesNo('知情同意', {
      aliases: ['是否知情同意', '是否同意参加管理'],
      description: '本人或监护人同意随访管理',
      example: '是',
    }),
    consentedOn: date('同意日期', {
      optional: true,
      notAfter: 'through',
      aliases: ['知情同意日期'],
      example: '2018-09-03',
    }),
    hospitalisedOn: date('住院日期', {
      optional: true,
      notAfter: 'through',
      aliases: ['入院日期'],
      description: '正在住院或最近一次住院',
      example: '',
    }),
    dischargedOn: date('出院日期', { optional: true, notAfter: 'through', example: '' }),
    endedOn: date('终止管理日期', { optional: true, notAfter: 'through', example: '' }),
    clinicCode: optionalClinicCode('管理机构编码'),
  },
  check: (row) => [
    ...checkPerson(row),
    ...(row.dischargedOn !== null && (row.hospitalisedOn === null || row.dischargedOn < row.hospitalisedOn)
      ? ['出院日期应在住院日期当天或之后，请核对']
      : []),
    ...(!row.consented && row.consentedOn !== null ? ['填了同意日期但知情同意为否，请核对'] : []),
  ],
})
