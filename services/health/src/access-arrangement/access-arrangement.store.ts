import { recordList } from '@huilian/subgraph'
import { AccessArrangementRow } from './access-arrangement.entity.js'

export const accessArrangementsOfPerson = recordList(AccessArrangementRow, 'personKey', { arrangedFor: 'ASC' })
