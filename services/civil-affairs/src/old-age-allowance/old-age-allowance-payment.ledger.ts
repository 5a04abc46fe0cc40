import { ledger } from '@huilian/ledger'
import { paymentColumns } from '../payment/payment.columns.js'
import { paymentContradictions } from '../payment/payment-contradictions.js'
import { personColumns } from '../person/person.columns.js'

export const oldAgeAllowancePaymentLedger = ledger({
  register: 'old-age-allowance-payments',
  title: { zh: '高龄津贴发放台账', en: 'Ledger of old-age allowance payments' },
  columns: { ...personColumns, ...paymentColumns },
  check: paymentContradictions,
})
