import { defineRegister, place } from '@huilian/subgraph'
import { Dwelling } from './dwelling.entity.js'
import { dwellingLedger } from './dwelling.ledger.js'

export const dwellingRegister = defineRegister({
  ledger: dwellingLedger,
  entity: Dwelling,
  division: (row) => row.division,
  placements: ({ household, division, ...facts }) => [
    place(Dwelling, { householdNumber: household, divisionCode: division, ...facts }),
  ],
})
