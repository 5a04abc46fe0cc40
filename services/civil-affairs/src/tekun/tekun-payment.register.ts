import { defineRegister, place } from '@huilian/subgraph'
import { mentionOf } from '../person/person-mention.js'
import { paymentOf } from '../payment/payment-of.js'
import { TekunPayment } from './tekun-payment.entity.js'
import { tekunPaymentLedger } from './tekun-payment.ledger.js'

export const tekunPaymentRegister = defineRegister({
  ledger: tekunPaymentLedger,
  entity: TekunPayment,
  occurredOn: 'paidOn',
  people: (row) => ({ person: mentionOf(row) }),
  placements: (row, keys) => [
    place(TekunPayment, {
      personKey: keys.person,
      ...paymentOf(row),
    }),
  ],
})
