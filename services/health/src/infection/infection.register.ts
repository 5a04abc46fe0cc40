import { defineRegister, place } from '@huilian/subgraph'
import { mention } from '../person/mention.js'
import { InfectionRow } from './infection.entity.js'
import { infectionLedger } from './infection.ledger.js'

export const infectionRegister = defineRegister({
  ledger: infectionLedger,
  entity: InfectionRow,
  occurredOn: 'positiveOn',
  people: (row) => ({ person: mention(row) }),
  placements: (row, keys) => [
    place(InfectionRow, {
      personKey: keys.person,
      positiveOn: row.positiveOn,
      evidence: row.evidence,
      clinicCode: row.clinicCode,
    }),
  ],
})
