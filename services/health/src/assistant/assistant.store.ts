import { recordList } from '@huilian/subgraph'
import { AssistantRow } from './assistant.entity.js'

export const assistantsOfPerson = recordList(AssistantRow, 'personKey', { validFrom: 'ASC' })
