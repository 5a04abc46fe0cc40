import { recordList } from '@huilian/subgraph'
import { Assessment } from './assessment.entity.js'

export const assessmentsOfPerson = recordList(Assessment, 'personKey', { openedOn: 'ASC' })

export const assessmentsOfHousehold = recordList(Assessment, 'householdNumber', { openedOn: 'ASC' })
