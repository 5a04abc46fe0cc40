import { defineRegister, place } from '@huilian/subgraph'
import { mention } from '../person/mention.js'
import { CheckUpRow } from './check-up.entity.js'
import { checkUpLedger } from './check-up.ledger.js'

export const checkUpRegister = defineRegister({
  ledger: checkUpLedger,
  entity: CheckUpRow,
  occurredOn: 'examinedOn',
  people: (row) => ({ person: mention(row) }),
  placements: (row, keys) => [
    place(CheckUpRow, {
      personKey: keys.person,
      kind: row.kind,
      examinedOn: row.examinedOn,
      physicalExamination: row.physicalExamination,
      laboratoryTests: row.laboratoryTests,
      assessment: row.assessment,
      chineseMedicineGuidance: row.chineseMedicineGuidance,
      clinicCode: row.clinicCode,
    }),
  ],
})
