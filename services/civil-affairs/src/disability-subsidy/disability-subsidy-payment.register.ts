import { defineRegister, place } from '@huilian/subgraph'
import { mentionOf } from '../person/person-mention.js'
import { paymentOf } from '../payment/payment-of.js'
import { DisabilitySubsidyPayment } from './disability-subsidy-payment.entity.js'
import { disabilitySubsidyPaymentLedger } from './disability-subsidy-payment.ledger.js'

export const disabilitySubsidyPaymentRegister = defineRegister({
  ledger: disabilitySubsidyPaymentLedger,
  entity: DisabilitySubsidyPayment,
  occurredOn: 'paidOn',
  people: (row) => ({ person: mentionOf(row) }),
  placements: (row, keys) => [
    place(DisabilitySubsidyPayment, {
      personKey: keys.person,
      subsidy: row.subsidy,
      ...paymentOf(row),
    }),
  ],
})
