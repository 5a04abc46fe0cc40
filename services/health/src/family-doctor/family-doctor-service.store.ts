import { recordList } from '@huilian/subgraph'
import { FamilyDoctorServiceRow } from './family-doctor-service.entity.js'

export const familyDoctorServicesOfPerson = recordList(FamilyDoctorServiceRow, 'personKey', { servedOn: 'ASC' })
