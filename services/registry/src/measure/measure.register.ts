import { defineRegister, place } from '@huilian/subgraph'
import { Measure } from './measure.entity.js'
import { measureLedger } from './measure.ledger.js'

export const measureRegister = defineRegister({
  ledger: measureLedger,
  entity: Measure,
  division: (row) => row.division,
  placements: ({ household, division, detail, ...facts }) => [
    place(Measure, { householdNumber: household, divisionCode: division, detail: detail ?? '', ...facts }),
  ],
})
