import { defineRegister, place } from '@huilian/subgraph'
import { mentionOf } from '../person/person-mention.js'
import { paymentOf } from '../payment/payment-of.js'
import { HardshipAllowancePayment } from './hardship-allowance-payment.entity.js'
import { hardshipAllowancePaymentLedger } from './hardship-allowance-payment.ledger.js'

export const hardshipAllowancePaymentRegister = defineRegister({
  ledger: hardshipAllowancePaymentLedger,
  entity: HardshipAllowancePayment,
  occurredOn: 'paidOn',
  people: (row) => ({ person: mentionOf(row) }),
  placements: (row, keys) => [
    place(HardshipAllowancePayment, {
      personKey: keys.person,
      allowance: row.allowance,
      ...paymentOf(row),
    }),
  ],
})
