import { defineRegister, place } from '@huilian/subgraph'
import { DivisionRow } from './division.entity.js'
import { divisionLedger } from './division.ledger.js'

export const divisionRegister = defineRegister({
  ledger: divisionLedger,
  entity: DivisionRow,
  division: (row) => row.code,
  placements: (row) => [
    place(DivisionRow, {
      code: row.code,
      name: row.name,
      level: row.level,
      parentCode: row.parent,
      validFrom: row.validFrom,
      validTo: row.validTo,
      successorCode: row.successor,
      reason: row.reason,
    }),
  ],
})
