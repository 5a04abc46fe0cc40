import { recordList } from '@huilian/subgraph'
import { HomeTreatmentContactRow } from './home-treatment-contact.entity.js'

export const homeTreatmentContactsOfPerson = recordList(HomeTreatmentContactRow, 'personKey', { at: 'ASC' })
