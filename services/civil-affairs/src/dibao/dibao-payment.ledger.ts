import { ledger, text } from '@huilian/ledger'
import { paymentColumns } from '../payment/payment.columns.js'
import { paymentContradictions } from '../payment/payment-contradictions.js'
import { personColumns } from '../person/person.columns.js'

/** One row for each case and month. The money is the whole family's and goes to the payee. */
export const dibaoPaymentLedger = ledger({
  register: 'dibao-payments',
  title: { zh: '最低生活保障金发放台账', en: 'Ledger of subsistence allowance payments' },
  columns: {
    caseNumber: text('低保证号', {
      aliases: ['低保编号', '低保证编号', '保障证号', '案卷编号', '救助证号'],
      maximum: 40,
      example: 'LADB202200000001',
    }),
    ...personColumns,
    ...paymentColumns,
  },
  check: paymentContradictions,
})
