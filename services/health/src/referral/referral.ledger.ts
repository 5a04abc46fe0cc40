import { code, date, ledger, text } from '@huilian/ledger'
import { optionalClinicCode } from '../clinic/clinic-columns.js'
import { checkPerson, personColumns } from '../person/person-columns.js'
import { referralOutcomes, referralReasons } from './referral.codes.js'

export const referralLedger = ledger({
  register: 'referrals',
  title: { zh: '转诊登记台账', en: 'Referrals' },
  columns: {
    ...personColumns,
    referredOn: date('转诊日期', { notAfter: 'through', example: '2023-01-09' }),
    reason: code('转诊原因', referralReasons.words, { example: '血氧低于93%' }),
    clinicCode: optionalClinicCode('转出机构编码', '提出转诊的基层医疗机构'),
    destination: text('转入机构', { maximum: 100, aliases: ['接收机构', '接诊医院'], example: '来安县人民医院' }),
    outcome: code('转诊结果', referralOutcomes.words, { optional: true, aliases: ['接收情况'], example: '已收治' }),
    arrivedOn: date('到达日期', { optional: true, notAfter: 'through', aliases: ['接收日期'], example: '2023-01-09' }),
    returnedOn: date('返回日期', { optional: true, notAfter: 'through', aliases: ['出院日期'], example: '' }),
  },
  check: (row) => [
    ...checkPerson(row),
    ...(row.arrivedOn !== null && row.arrivedOn < row.referredOn ? ['到达日期早于转诊日期，请核对'] : []),
    ...(row.returnedOn !== null && row.returnedOn < (row.arrivedOn ?? row.referredOn)
      ? ['返回日期早于到达日期，请核对']
      : []),
  ],
})
