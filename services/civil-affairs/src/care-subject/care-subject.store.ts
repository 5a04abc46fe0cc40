import { recordList } from '@huilian/subgraph'
import { CareSubject } from './care-subject.entity.js'

export const careSubjectsOfPerson = recordList(CareSubject, 'personKey', { listedOn: 'ASC' })
