import { code, date, integer, ledger, yesNo } from '@huilian/ledger'
import { followUpWays } from '../chronic-disease/chronic-disease.codes.js'
import { optionalClinicCode } from '../clinic/clinic-columns.js'
import { checkPerson, personColumns } from '../person/person-columns.js'
import { mentalStabilities } from './severe-mental-illness.codes.js'

/** Tier C: for clinical roles of the clinic only, no count below the county. */
export const severeMentalIllnessFollowUpLedger = ledger({
  register: 'severe-mental-illness-follow-ups',
  title: { zh: '严重精神障碍患者随访台账', en: 'Follow-ups of severe mental illness' },
  columns: {
    ...personColumns,
    followedUpOn: date('随访日期', { notAfter: 'through', example: '2022-12-05' }),
    way: code('随访方式', followUpWays.words, { optional: true, example: '家庭' }),
    danger: integer('危险性评估', {
      min: 0,
      max: 5,
      unit: '级',
      aliases: ['危险性', '危险性分级'],
      description: '0级至5级',
      example: '0',
    }),
    stability: code('病情分类', mentalStabilities.words, { optional: true, aliases: ['病情'], example: '稳定' }),
    takingMedicine: yesNo('按医嘱服药', { optional: true, aliases: ['服药依从性', '规律服药'], example: '是' }),
    clinicCode: optionalClinicCode('随访机构编码'),
  },
  check: checkPerson,
})
