import { ledger } from '@huilian/ledger'
import { paymentColumns } from '../payment/payment.columns.js'
import { paymentContradictions } from '../payment/payment-contradictions.js'
import { personColumns } from '../person/person.columns.js'

export const tekunPaymentLedger = ledger({
  register: 'tekun-payments',
  title: { zh: '特困人员救助供养金发放台账', en: 'Ledger of destitution support payments' },
  columns: { ...personColumns, ...paymentColumns },
  check: paymentContradictions,
})
