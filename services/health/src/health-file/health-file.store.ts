import { recordList } from '@huilian/subgraph'
import { HealthFileRow } from './health-file.entity.js'

export const healthFileOfPerson = recordList(HealthFileRow, 'personKey', { filedOn: 'ASC' })
