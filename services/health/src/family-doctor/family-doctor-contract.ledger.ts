import { date, ledger, personName, text } from '@huilian/ledger'
import { clinicCode } from '../clinic/clinic-columns.js'
import { checkPerson, personColumns } from '../person/person-columns.js'

export const familyDoctorContractLedger = ledger({
  register: 'family-doctor-contracts',
  title: { zh: '家庭医生签约台账', en: 'Family-doctor contracts' },
  columns: {
    ...personColumns,
    signedOn: date('签约日期', { notAfter: 'through', example: '2022-03-15' }),
    validFrom: date('协议起始日期', { aliases: ['协议生效日期', '有效期起'], example: '2022-04-01' }),
    validTo: date('协议截止日期', {
      aliases: ['协议到期日期', '有效期至'],
      description: '最后一天有效的日期',
      example: '2023-03-31',
    }),
    endedOn: date('解约日期', { optional: true, notAfter: 'through', aliases: ['终止日期'], example: '' }),
    doctor: personName('家庭医生', { aliases: ['签约医生', '家庭医生姓名'], example: '李村医' }),
    team: text('签约团队', {
      optional: true,
      maximum: 60,
      aliases: ['家庭医生团队'],
      example: '半塔镇第三家庭医生团队',
    }),
    servicePackage: text('服务包', { optional: true, maximum: 60, aliases: ['签约服务包'], example: '老年人服务包' }),
    clinicCode: clinicCode('签约机构编码'),
  },
  check: (row) => [
    ...checkPerson(row),
    ...(row.validTo < row.validFrom ? [`协议截止日期${row.validTo}早于起始日期${row.validFrom}，请核对`] : []),
  ],
})
