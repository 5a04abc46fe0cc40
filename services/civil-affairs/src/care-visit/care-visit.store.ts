import { recordList } from '@huilian/subgraph'
import { CareVisit } from './care-visit.entity.js'

export const careVisitsOfPerson = recordList(CareVisit, 'personKey', { visitedOn: 'ASC', time: 'ASC' })
