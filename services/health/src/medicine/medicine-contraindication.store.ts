import { recordList } from '@huilian/subgraph'
import { MedicineContraindicationRow } from './medicine-contraindication.entity.js'

export const medicineContraindicationsOfPerson = recordList(MedicineContraindicationRow, 'personKey', {
  decidedOn: 'ASC',
})
