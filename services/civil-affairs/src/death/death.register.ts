import { defineRegister, place } from '@huilian/subgraph'
import { mentionOf } from '../person/person-mention.js'
import { Death } from './death.entity.js'
import { deathLedger } from './death.ledger.js'

export const deathRegister = defineRegister({
  ledger: deathLedger,
  entity: Death,
  occurredOn: 'diedOn',
  people: (row) => ({ person: mentionOf(row) }),
  placements: (row, keys) => [
    place(Death, {
      personKey: keys.person,
      diedOn: row.diedOn,
      recordedOn: row.recordedOn,
      source: row.source,
    }),
  ],
})
