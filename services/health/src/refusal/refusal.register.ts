import { defineRegister, place } from '@huilian/subgraph'
import { mention } from '../person/mention.js'
import { RefusalRow } from './refusal.entity.js'
import { refusalLedger } from './refusal.ledger.js'

export const refusalRegister = defineRegister({
  ledger: refusalLedger,
  entity: RefusalRow,
  people: (row) => ({ person: mention(row) }),
  placements: (row, keys) => [
    place(RefusalRow, {
      personKey: keys.person,
      service: row.service,
      declinedOn: row.declinedOn,
      reason: row.reason,
      confirmed: row.confirmed,
      confirmedOn: row.confirmedOn,
      confirmedBy: row.confirmedBy,
      withdrawnOn: row.withdrawnOn,
    }),
  ],
})
