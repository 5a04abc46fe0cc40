import { defineRegister, place } from '@huilian/subgraph'
import { mention } from '../person/mention.js'
import { SevereMentalIllnessRow } from './severe-mental-illness.entity.js'
import { severeMentalIllnessLedger } from './severe-mental-illness.ledger.js'

export const severeMentalIllnessRegister = defineRegister({
  ledger: severeMentalIllnessLedger,
  entity: SevereMentalIllnessRow,
  people: (row) => ({ person: mention(row) }),
  placements: (row, keys) => [
    place(SevereMentalIllnessRow, {
      personKey: keys.person,
      diagnosis: row.diagnosis,
      registeredOn: row.registeredOn,
      consented: row.consented,
      consentedOn: row.consentedOn,
      hospitalisedOn: row.hospitalisedOn,
      dischargedOn: row.dischargedOn,
      endedOn: row.endedOn,
      clinicCode: row.clinicCode,
    }),
  ],
})
