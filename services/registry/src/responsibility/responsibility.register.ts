import { defineRegister, place } from '@huilian/subgraph'
import { Responsibility } from './responsibility.entity.js'
import { responsibilityLedger } from './responsibility.ledger.js'

export const responsibilityRegister = defineRegister({
  ledger: responsibilityLedger,
  entity: Responsibility,
  division: (row) => row.division,
  placements: ({ household, division, ...facts }) => [
    place(Responsibility, { householdNumber: household, divisionCode: division, ...facts }),
  ],
})
