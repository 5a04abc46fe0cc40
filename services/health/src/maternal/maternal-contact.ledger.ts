import { code, date, integer, ledger, yesNo } from '@huilian/ledger'
import { followUpWays } from '../chronic-disease/chronic-disease.codes.js'
import { optionalClinicCode } from '../clinic/clinic-columns.js'
import { checkPerson, personColumns } from '../person/person-columns.js'
import { maternalContactKinds } from './maternal.codes.js'

/** Tier C: for clinical roles of the clinic only. */
export const maternalContactLedger = ledger({
  register: 'maternal-contacts',
  title: { zh: '孕产妇随访服务台账', en: 'Contacts in and after pregnancy' },
  columns: {
    ...personColumns,
    kind: code('服务类别', maternalContactKinds.words, { aliases: ['随访类别'], example: '产前检查' }),
    contactedOn: date('服务日期', { notAfter: 'through', aliases: ['随访日期', '检查日期'], example: '2022-12-12' }),
    gestationWeek: integer('孕周', {
      optional: true,
      min: 1,
      max: 45,
      unit: '周',
      description: '满周数，如孕26+3周填26',
      example: '26',
    }),
    way: code('随访方式', followUpWays.words, { optional: true, example: '门诊' }),
    elsewhere: yesNo('是否外院', {
      optional: true,
      aliases: ['外院检查'],
      description: '在其他医院检查、由管理机构核实登记的填“是”',
      example: '否',
    }),
    clinicCode: optionalClinicCode('服务机构编码'),
  },
  check: (row) => [
    ...checkPerson(row),
    ...(row.kind !== 'ANTENATAL' && row.gestationWeek !== null ? ['产后服务不填孕周，请核对'] : []),
  ],
})
