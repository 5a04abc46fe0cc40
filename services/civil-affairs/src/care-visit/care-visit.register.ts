import { defineRegister, place } from '@huilian/subgraph'
import { mentionOf } from '../person/person-mention.js'
import { CareVisit } from './care-visit.entity.js'
import { careVisitLedger } from './care-visit.ledger.js'

export const careVisitRegister = defineRegister({
  ledger: careVisitLedger,
  entity: CareVisit,
  occurredOn: 'visitedOn',
  people: (row) => ({ person: mentionOf(row) }),
  placements: (row, keys) => [
    place(CareVisit, {
      personKey: keys.person,
      visitedOn: row.on,
      time: row.time ?? '',
      channel: row.channel,
      attempt: row.attempt ?? 1,
      answered: row.answered,
      role: row.role,
      visitorName: row.visitorName,
      finding: row.finding,
      remark: row.remark,
    }),
  ],
})
