import { recordList } from '@huilian/subgraph'
import { InfectionRow } from './infection.entity.js'

export const infectionsOfPerson = recordList(InfectionRow, 'personKey', { positiveOn: 'ASC' })
