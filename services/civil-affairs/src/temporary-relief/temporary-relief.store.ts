import { recordList } from '@huilian/subgraph'
import { TemporaryRelief } from './temporary-relief.entity.js'

export const reliefOfPerson = recordList(TemporaryRelief, 'personKey', { needRecordedOn: 'ASC' })

export const reliefOfHousehold = recordList(TemporaryRelief, 'householdNumber', { needRecordedOn: 'ASC' })
