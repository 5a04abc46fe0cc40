import { code, date, ledger } from '@huilian/ledger'
import { optionalClinicCode } from '../clinic/clinic-columns.js'
import { checkPerson, personColumns } from '../person/person-columns.js'
import { pregnancyOutcomes } from './maternal.codes.js'

/** Tier C: for clinical roles of the clinic only. */
export const maternalRecordLedger = ledger({
  register: 'maternal-records',
  title: { zh: '孕产妇健康管理台账', en: 'Maternal records' },
  columns: {
    ...personColumns,
    registeredOn: date('建册日期', { notAfter: 'through', aliases: ['建卡日期', '登记日期'], example: '2022-08-01' }),
    lastPeriodOn: date('末次月经', {
      optional: true,
      notAfter: 'through',
      aliases: ['末次月经日期'],
      example: '2022-06-14',
    }),
    dueOn: date('预产期', { optional: true, example: '2023-03-21' }),
    endedOn: date('妊娠结束日期', {
      optional: true,
      notAfter: 'through',
      aliases: ['分娩日期', '终止日期'],
      example: '',
    }),
    outcome: code('妊娠结局', pregnancyOutcomes.words, { optional: true, aliases: ['结局'], example: '' }),
    dischargedOn: date('产后出院日期', { optional: true, notAfter: 'through', aliases: ['出院日期'], example: '' }),
    clinicCode: optionalClinicCode('管理机构编码'),
  },
  check: (row) => [
    ...checkPerson(row),
    ...(row.lastPeriodOn === null && row.dueOn === null ? ['末次月经和预产期至少填一项'] : []),
    ...((row.outcome === null) !== (row.endedOn === null) ? ['妊娠结局和妊娠结束日期要同时填写'] : []),
    ...(row.dischargedOn !== null && (row.endedOn === null || row.dischargedOn < row.endedOn)
      ? ['产后出院日期应在妊娠结束日期当天或之后，请核对']
      : []),
  ],
})
