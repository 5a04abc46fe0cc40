import { recordList } from '@huilian/subgraph'
import { FamilyDoctorContractRow } from './family-doctor-contract.entity.js'

export const familyDoctorContractsOfPerson = recordList(FamilyDoctorContractRow, 'personKey', { validFrom: 'ASC' })
