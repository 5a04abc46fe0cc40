import { recordList } from '@huilian/subgraph'
import { MaternalRecordRow } from './maternal-record.entity.js'

export const maternalRecordsOfPerson = recordList(MaternalRecordRow, 'personKey', { registeredOn: 'ASC' })
