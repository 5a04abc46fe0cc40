import { defineRegister, place } from '@huilian/subgraph'
import { mention } from '../person/mention.js'
import { ChronicRegistrationRow } from './chronic-registration.entity.js'
import { chronicRegistrationLedger } from './chronic-registration.ledger.js'

export const chronicRegistrationRegister = defineRegister({
  ledger: chronicRegistrationLedger,
  entity: ChronicRegistrationRow,
  people: (row) => ({ person: mention(row) }),
  placements: (row, keys) => [
    place(ChronicRegistrationRow, {
      personKey: keys.person,
      disease: row.disease,
      registeredOn: row.registeredOn,
      endedOn: row.endedOn,
      endReason: row.endReason,
      clinicCode: row.clinicCode,
    }),
  ],
})
