import { defineRegister, place } from '@huilian/subgraph'
import { Risk } from './risk.entity.js'
import { riskLedger } from './risk.ledger.js'

export const riskRegister = defineRegister({
  ledger: riskLedger,
  entity: Risk,
  division: (row) => row.division,
  placements: ({ household, division, ...facts }) => [
    place(Risk, { householdNumber: household, divisionCode: division, ...facts }),
  ],
})
