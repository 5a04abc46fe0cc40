import { defineRegister, place } from '@huilian/subgraph'
import { mention } from '../person/mention.js'
import { FamilyDoctorContractRow } from './family-doctor-contract.entity.js'
import { familyDoctorContractLedger } from './family-doctor-contract.ledger.js'

export const familyDoctorContractRegister = defineRegister({
  ledger: familyDoctorContractLedger,
  entity: FamilyDoctorContractRow,
  people: (row) => ({ person: mention(row) }),
  placements: (row, keys) => [
    place(FamilyDoctorContractRow, {
      personKey: keys.person,
      signedOn: row.signedOn,
      validFrom: row.validFrom,
      validTo: row.validTo,
      endedOn: row.endedOn,
      doctor: row.doctor,
      team: row.team,
      servicePackage: row.servicePackage,
      clinicCode: row.clinicCode,
    }),
  ],
})
