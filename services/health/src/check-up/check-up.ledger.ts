import { code, date, ledger, yesNo } from '@huilian/ledger'
import { optionalClinicCode } from '../clinic/clinic-columns.js'
import { checkPerson, personColumns } from '../person/person-columns.js'
import { checkUpKinds } from './check-up.codes.js'

export const checkUpLedger = ledger({
  register: 'check-ups',
  title: { zh: '健康体检台账', en: 'Check-ups' },
  columns: {
    ...personColumns,
    kind: code('体检类别', checkUpKinds.words, { aliases: ['体检类型'], example: '老年人健康体检' }),
    examinedOn: date('体检日期', { notAfter: 'through', aliases: ['体检时间'], example: '2022-05-18' }),
    physicalExamination: yesNo('体格检查', { optional: true, example: '是' }),
    laboratoryTests: yesNo('辅助检查', { optional: true, aliases: ['化验检查'], example: '是' }),
    assessment: yesNo('健康评估', { optional: true, aliases: ['生活方式和健康状况评估'], example: '是' }),
    chineseMedicineGuidance: yesNo('中医药健康管理', { optional: true, aliases: ['中医体质辨识'], example: '是' }),
    clinicCode: optionalClinicCode('体检机构编码'),
  },
  check: checkPerson,
})
