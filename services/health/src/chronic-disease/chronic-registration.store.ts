import { recordList } from '@huilian/subgraph'
import { ChronicRegistrationRow } from './chronic-registration.entity.js'

export const chronicRegistrationsOfPerson = recordList(ChronicRegistrationRow, 'personKey', { registeredOn: 'ASC' })
