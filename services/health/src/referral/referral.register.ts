import { defineRegister, place } from '@huilian/subgraph'
import { mention } from '../person/mention.js'
import { ReferralRow } from './referral.entity.js'
import { referralLedger } from './referral.ledger.js'

export const referralRegister = defineRegister({
  ledger: referralLedger,
  entity: ReferralRow,
  occurredOn: 'referredOn',
  people: (row) => ({ person: mention(row) }),
  placements: (row, keys) => [
    place(ReferralRow, {
      personKey: keys.person,
      referredOn: row.referredOn,
      reason: row.reason,
      clinicCode: row.clinicCode,
      destination: row.destination,
      outcome: row.outcome,
      arrivedOn: row.arrivedOn,
      returnedOn: row.returnedOn,
    }),
  ],
})
