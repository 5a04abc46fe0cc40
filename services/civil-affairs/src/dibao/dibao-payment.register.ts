import { defineRegister, place } from '@huilian/subgraph'
import { mentionOf } from '../person/person-mention.js'
import { paymentOf } from '../payment/payment-of.js'
import { DibaoPayment } from './dibao-payment.entity.js'
import { dibaoPaymentLedger } from './dibao-payment.ledger.js'

export const dibaoPaymentRegister = defineRegister({
  ledger: dibaoPaymentLedger,
  entity: DibaoPayment,
  occurredOn: 'paidOn',
  people: (row) => ({ person: mentionOf(row) }),
  placements: (row, keys) => [
    place(DibaoPayment, {
      personKey: keys.person,
      caseNumber: row.caseNumber,
      ...paymentOf(row),
    }),
  ],
})
