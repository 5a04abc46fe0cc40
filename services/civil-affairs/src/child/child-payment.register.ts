import { defineRegister, place } from '@huilian/subgraph'
import { mentionOf } from '../person/person-mention.js'
import { paymentOf } from '../payment/payment-of.js'
import { ProtectedChildPayment } from './protected-child-payment.entity.js'
import { childPaymentLedger } from './child-payment.ledger.js'

export const childPaymentRegister = defineRegister({
  ledger: childPaymentLedger,
  entity: ProtectedChildPayment,
  occurredOn: 'paidOn',
  people: (row) => ({ person: mentionOf(row) }),
  placements: (row, keys) => [
    place(ProtectedChildPayment, {
      personKey: keys.person,
      ...paymentOf(row),
    }),
  ],
})
