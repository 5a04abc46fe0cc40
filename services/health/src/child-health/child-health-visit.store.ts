import { recordList } from '@huilian/subgraph'
import { ChildHealthVisitRow } from './child-health-visit.entity.js'

export const childHealthVisitsOfPerson = recordList(ChildHealthVisitRow, 'personKey', { dueMonth: 'ASC' })
