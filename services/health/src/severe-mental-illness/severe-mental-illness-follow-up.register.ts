import { defineRegister, place } from '@huilian/subgraph'
import { mention } from '../person/mention.js'
import { SevereMentalIllnessFollowUpRow } from './severe-mental-illness-follow-up.entity.js'
import { severeMentalIllnessFollowUpLedger } from './severe-mental-illness-follow-up.ledger.js'

export const severeMentalIllnessFollowUpRegister = defineRegister({
  ledger: severeMentalIllnessFollowUpLedger,
  entity: SevereMentalIllnessFollowUpRow,
  occurredOn: 'followedUpOn',
  people: (row) => ({ person: mention(row) }),
  placements: (row, keys) => [
    place(SevereMentalIllnessFollowUpRow, {
      personKey: keys.person,
      followedUpOn: row.followedUpOn,
      way: row.way,
      danger: row.danger,
      stability: row.stability,
      takingMedicine: row.takingMedicine,
      clinicCode: row.clinicCode,
    }),
  ],
})
