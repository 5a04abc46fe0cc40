import { recordList } from '@huilian/subgraph'
import { Returnee } from './returnee.entity.js'

export const returnAnswersOfPerson = recordList(Returnee, 'personKey', { answeredOn: 'DESC' })
export const returneesOfHousehold = recordList(Returnee, 'householdNumber', { answeredOn: 'DESC', personKey: 'ASC' })
