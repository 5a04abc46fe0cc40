import { recordList } from '@huilian/subgraph'
import { MedicineDeliveryRow } from './medicine-delivery.entity.js'

export const medicineDeliveriesOfPerson = recordList(MedicineDeliveryRow, 'personKey', { deliveredOn: 'ASC' })
export const medicineDeliveriesOfHousehold = recordList(MedicineDeliveryRow, 'householdNumber', { deliveredOn: 'ASC' })
