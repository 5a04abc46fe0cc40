import { defineRegister, place } from '@huilian/subgraph'
import { mentionOf } from '../person/person-mention.js'
import { TemporaryRelief } from './temporary-relief.entity.js'
import { temporaryReliefLedger } from './temporary-relief.ledger.js'

export const temporaryReliefRegister = defineRegister({
  ledger: temporaryReliefLedger,
  entity: TemporaryRelief,
  occurredOn: 'needRecordedOn',
  people: (row) => ({ applicant: mentionOf(row) }),
  placements: (row, keys) => [
    place(TemporaryRelief, {
      personKey: keys.applicant,
      householdNumber: row.householdNumber,
      need: row.need,
      // the ledger refuses a row that has neither day
      needRecordedOn: row.needRecordedOn ?? row.appliedOn,
      source: row.source,
      appliedOn: row.appliedOn,
      circumstances: row.circumstances,
      decision: row.decision,
      decidedOn: row.decidedOn,
      refusalReason: row.refusalReason,
      amount: row.amount,
      paidOn: row.paidOn,
      reversedOn: row.reversedOn,
      withdrawnOn: row.withdrawnOn,
    }),
  ],
})
