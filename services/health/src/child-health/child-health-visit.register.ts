import { defineRegister, place } from '@huilian/subgraph'
import { mention } from '../person/mention.js'
import { ChildHealthVisitRow } from './child-health-visit.entity.js'
import { childHealthVisitLedger } from './child-health-visit.ledger.js'

export const childHealthVisitRegister = defineRegister({
  ledger: childHealthVisitLedger,
  entity: ChildHealthVisitRow,
  occurredOn: 'visitedOn',
  people: (row) => ({ person: mention(row) }),
  placements: (row, keys) => [
    place(ChildHealthVisitRow, {
      personKey: keys.person,
      dueMonth: row.dueMonth,
      visitedOn: row.visitedOn,
      weight: row.weight,
      height: row.height,
      clinicCode: row.clinicCode,
    }),
  ],
})
