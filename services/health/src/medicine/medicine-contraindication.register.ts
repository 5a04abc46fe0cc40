import { defineRegister, place } from '@huilian/subgraph'
import { mention } from '../person/mention.js'
import { MedicineContraindicationRow } from './medicine-contraindication.entity.js'
import { medicineContraindicationLedger } from './medicine-contraindication.ledger.js'

export const medicineContraindicationRegister = defineRegister({
  ledger: medicineContraindicationLedger,
  entity: MedicineContraindicationRow,
  people: (row) => ({ person: mention(row) }),
  placements: (row, keys) => [
    place(MedicineContraindicationRow, {
      personKey: keys.person,
      medicines: row.medicines,
      decidedOn: row.decidedOn,
      validTo: row.validTo,
      reason: row.reason,
      clinician: row.clinician,
      clinicCode: row.clinicCode,
    }),
  ],
})
