import { ledger } from '@huilian/ledger'
import { paymentColumns } from '../payment/payment.columns.js'
import { paymentContradictions } from '../payment/payment-contradictions.js'
import { personColumns } from '../person/person.columns.js'

export const childPaymentLedger = ledger({
  register: 'children-payments',
  title: {
    zh: '孤儿和事实无人抚养儿童基本生活费发放台账',
    en: 'Ledger of payments to orphans and unsupported children',
  },
  columns: { ...personColumns, ...paymentColumns },
  check: paymentContradictions,
})
