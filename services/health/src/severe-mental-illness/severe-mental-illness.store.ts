import { recordList } from '@huilian/subgraph'
import { SevereMentalIllnessRow } from './severe-mental-illness.entity.js'

export const severeMentalIllnessOfPerson = recordList(SevereMentalIllnessRow, 'personKey', { registeredOn: 'ASC' })
