import { codes, date, ledger, personName, text } from '@huilian/ledger'
import { optionalClinicCode } from '../clinic/clinic-columns.js'
import { checkPerson, personColumns } from '../person/person-columns.js'
import { contraindicatedMedicines } from './medicine.codes.js'

export const medicineContraindicationLedger = ledger({
  register: 'medicine-contraindications',
  title: { zh: '不宜服用药品登记台账', en: 'Medicines that clinicians advise against' },
  columns: {
    ...personColumns,
    medicines: codes('不宜服用药品', contraindicatedMedicines.words, {
      aliases: ['药品名称', '药品'],
      example: '退烧药',
    }),
    decidedOn: date('判定日期', { notAfter: 'through', aliases: ['登记日期'], example: '2022-12-22' }),
    validTo: date('有效期至', { optional: true, description: '最后一天有效的日期；长期不宜服用的留空', example: '' }),
    reason: text('医学原因', { optional: true, maximum: 200, aliases: ['原因'], example: '消化道出血史' }),
    clinician: personName('判定医生', { aliases: ['医生', '医生姓名'], example: '李村医' }),
    clinicCode: optionalClinicCode('判定机构编码'),
  },
  check: (row) => [
    ...checkPerson(row),
    ...(row.validTo !== null && row.validTo < row.decidedOn ? ['有效期至早于判定日期，请核对'] : []),
  ],
})
