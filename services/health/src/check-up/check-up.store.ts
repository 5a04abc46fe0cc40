import { recordList } from '@huilian/subgraph'
import { CheckUpRow } from './check-up.entity.js'

export const checkUpsOfPerson = recordList(CheckUpRow, 'personKey', { examinedOn: 'ASC' })
