import { defineRegister, place } from '@huilian/subgraph'
import { mention } from '../person/mention.js'
import { MedicineDeliveryRow } from './medicine-delivery.entity.js'
import { medicineDeliveryLedger } from './medicine-delivery.ledger.js'

/**
 * A delivery belongs to the person or to the dwelling, as the ledger says, and never to both: what one person was given
 * does not cover the others of the dwelling.
 */
export const medicineDeliveryRegister = defineRegister({
  ledger: medicineDeliveryLedger,
  entity: MedicineDeliveryRow,
  occurredOn: 'deliveredOn',
  people: (row) => ({
    person: row.recipient === 'PERSON' && row.name !== null ? mention({ ...row, name: row.name }) : null,
  }),
  division: (row) => row.division,
  placements: (row, keys) => [
    place(MedicineDeliveryRow, {
      recipient: row.recipient,
      personKey: keys.person,
      householdNumber: row.recipient === 'HOUSEHOLD' ? row.householdNumber : null,
      handedOverAt: row.recipient === 'PERSON' ? row.householdNumber : null,
      item: row.item,
      quantity: row.quantity,
      unit: row.unit,
      deliveredOn: row.deliveredOn,
      deliverer: row.deliverer,
      deliveredBy: row.deliveredBy,
      // a delivery to a dwelling names whoever took it in, if anybody
      receivedBy: row.receivedBy ?? (row.recipient === 'HOUSEHOLD' ? row.name : null),
    }),
  ],
})
