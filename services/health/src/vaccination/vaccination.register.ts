import { defineRegister, place } from '@huilian/subgraph'
import { mention } from '../person/mention.js'
import { VaccinationRow } from './vaccination.entity.js'
import { vaccinationLedger } from './vaccination.ledger.js'

export const vaccinationRegister = defineRegister({
  ledger: vaccinationLedger,
  entity: VaccinationRow,
  people: (row) => ({ person: mention(row) }),
  placements: (row, keys) => [
    place(VaccinationRow, {
      personKey: keys.person,
      dose: row.dose,
      product: row.product,
      vaccinatedOn: row.vaccinatedOn,
      clinicCode: row.clinicCode,
      clinicName: row.clinicName,
    }),
  ],
})
