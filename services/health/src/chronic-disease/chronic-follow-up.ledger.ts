import { code, date, decimal, integer, ledger, yesNo } from '@huilian/ledger'
import { optionalClinicCode } from '../clinic/clinic-columns.js'
import { checkPerson, personColumns } from '../person/person-columns.js'
import { chronicDiseases, followUpWays } from './chronic-disease.codes.js'

export const chronicFollowUpLedger = ledger({
  register: 'chronic-follow-ups',
  title: { zh: '慢性病患者随访台账', en: 'Follow-ups of chronic disease' },
  columns: {
    ...personColumns,
    disease: code('病种', chronicDiseases.words, { aliases: ['随访病种', '慢病病种'], example: '高血压' }),
    followedUpOn: date('随访日期', { notAfter: 'through', example: '2022-11-08' }),
    way: code('随访方式', followUpWays.words, { example: '门诊' }),
    systolic: integer('收缩压', {
      optional: true,
      min: 50,
      max: 300,
      unit: 'mmHg',
      aliases: ['收缩压(mmHg)', '高压'],
      example: '138',
    }),
    diastolic: integer('舒张压', {
      optional: true,
      min: 30,
      max: 200,
      unit: 'mmHg',
      aliases: ['舒张压(mmHg)', '低压'],
      example: '82',
    }),
    fastingGlucose: decimal('空腹血糖', {
      optional: true,
      min: 1,
      max: 50,
      unit: 'mmol/L',
      aliases: ['空腹血糖(mmol/L)', '血糖'],
      example: '',
    }),
    controlled: yesNo('控制满意', { optional: true, aliases: ['是否控制满意', '控制是否满意'], example: '是' }),
    referred: yesNo('是否转诊', { optional: true, aliases: ['转诊'], example: '否' }),
    clinicCode: optionalClinicCode('随访机构编码'),
  },
  check: (row) => [
    ...checkPerson(row),
    ...((row.systolic === null) !== (row.diastolic === null) ? ['收缩压和舒张压要同时填写'] : []),
    ...(row.systolic !== null && row.diastolic !== null && row.diastolic >= row.systolic
      ? [`舒张压${row.diastolic}不低于收缩压${row.systolic}，请核对`]
      : []),
  ],
})
