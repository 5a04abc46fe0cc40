import { defineRegister, place } from '@huilian/subgraph'
import { SupplyRow } from './supply.entity.js'
import { supplyLedger } from './supply.ledger.js'

export const supplyRegister = defineRegister({
  ledger: supplyLedger,
  entity: SupplyRow,
  occurredOn: 'countedOn',
  division: (row) => row.division,
  placements: (row) => [
    place(SupplyRow, {
      clinicCode: row.clinicCode,
      item: row.item,
      quantity: row.quantity,
      unit: row.unit,
      dailyUse: row.dailyUse,
      daysOfStock: row.daysOfStock,
      countedOn: row.countedOn,
    }),
  ],
})
