import { recordList } from '@huilian/subgraph'
import { RefusalRow } from './refusal.entity.js'

export const refusalsOfPerson = recordList(RefusalRow, 'personKey', { declinedOn: 'ASC' })
