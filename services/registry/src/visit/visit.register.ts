import { defineRegister, place } from '@huilian/subgraph'
import { Visit } from './visit.entity.js'
import { visitLedger } from './visit.ledger.js'

export const visitRegister = defineRegister({
  ledger: visitLedger,
  entity: Visit,
  occurredOn: 'at',
  division: (row) => row.division,
  placements: ({ household, division, findings, needs, ...facts }) => [
    place(Visit, {
      householdNumber: household,
      divisionCode: division,
      findings: findings ? [...findings] : null,
      needs: needs ? [...needs] : null,
      ...facts,
    }),
  ],
})
