import { defineRegister, place } from '@huilian/subgraph'
import { mentionOf } from '../person/person-mention.js'
import { paymentOf } from '../payment/payment-of.js'
import { OldAgeAllowancePayment } from './old-age-allowance-payment.entity.js'
import { oldAgeAllowancePaymentLedger } from './old-age-allowance-payment.ledger.js'

export const oldAgeAllowancePaymentRegister = defineRegister({
  ledger: oldAgeAllowancePaymentLedger,
  entity: OldAgeAllowancePayment,
  occurredOn: 'paidOn',
  people: (row) => ({ person: mentionOf(row) }),
  placements: (row, keys) => [
    place(OldAgeAllowancePayment, {
      personKey: keys.person,
      ...paymentOf(row),
    }),
  ],
})
