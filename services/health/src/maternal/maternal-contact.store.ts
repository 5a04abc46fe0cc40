import { recordList } from '@huilian/subgraph'
import { MaternalContactRow } from './maternal-contact.entity.js'

export const maternalContactsOfPerson = recordList(MaternalContactRow, 'personKey', { contactedOn: 'ASC' })
