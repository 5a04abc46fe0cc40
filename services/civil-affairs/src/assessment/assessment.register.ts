import { defineRegister, place } from '@huilian/subgraph'
import { mentionOf } from '../person/person-mention.js'
import { Assessment } from './assessment.entity.js'
import { assessmentLedger } from './assessment.ledger.js'

export const assessmentRegister = defineRegister({
  ledger: assessmentLedger,
  entity: Assessment,
  occurredOn: 'openedOn',
  people: (row) => ({ person: mentionOf(row) }),
  placements: (row, keys) => [
    place(Assessment, {
      personKey: keys.person,
      householdNumber: row.householdNumber,
      kind: row.kind,
      about: row.about,
      // the ledger refuses a row that has none of the three
      openedOn: row.openedOn ?? row.newestClueOn ?? row.concludedOn,
      newestClueOn: row.newestClueOn,
      concludedOn: row.concludedOn,
      result: row.result,
      reason: row.reason,
    }),
  ],
})
