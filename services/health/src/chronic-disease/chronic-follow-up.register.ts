import { defineRegister, place } from '@huilian/subgraph'
import { mention } from '../person/mention.js'
import { ChronicFollowUpRow } from './chronic-follow-up.entity.js'
import { chronicFollowUpLedger } from './chronic-follow-up.ledger.js'

export const chronicFollowUpRegister = defineRegister({
  ledger: chronicFollowUpLedger,
  entity: ChronicFollowUpRow,
  occurredOn: 'followedUpOn',
  people: (row) => ({ person: mention(row) }),
  placements: (row, keys) => [
    place(ChronicFollowUpRow, {
      personKey: keys.person,
      disease: row.disease,
      followedUpOn: row.followedUpOn,
      way: row.way,
      systolic: row.systolic,
      diastolic: row.diastolic,
      fastingGlucose: row.fastingGlucose,
      controlled: row.controlled,
      referred: row.referred,
      clinicCode: row.clinicCode,
    }),
  ],
})
