import { recordList } from '@huilian/subgraph'
import { ChronicFollowUpRow } from './chronic-follow-up.entity.js'

export const chronicFollowUpsOfPerson = recordList(ChronicFollowUpRow, 'personKey', { followedUpOn: 'ASC' })
