import { defineRegister, place } from '@huilian/subgraph'
import { mention } from '../person/mention.js'
import { FamilyDoctorServiceRow } from './family-doctor-service.entity.js'
import { familyDoctorServiceLedger } from './family-doctor-service.ledger.js'

export const familyDoctorServiceRegister = defineRegister({
  ledger: familyDoctorServiceLedger,
  entity: FamilyDoctorServiceRow,
  occurredOn: 'servedOn',
  people: (row) => ({ person: mention(row) }),
  placements: (row, keys) => [
    place(FamilyDoctorServiceRow, {
      personKey: keys.person,
      servedOn: row.servedOn,
      kind: row.kind,
      doctor: row.doctor,
      clinicCode: row.clinicCode,
    }),
  ],
})
