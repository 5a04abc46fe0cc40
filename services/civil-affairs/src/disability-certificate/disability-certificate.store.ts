import { recordList } from '@huilian/subgraph'
import { DisabilityCertificate } from './disability-certificate.entity.js'
import { DisabilityGrading } from './disability-grading.entity.js'

export const certificateOfPerson = recordList(DisabilityCertificate, 'personKey', { issuedOn: 'ASC' })

export const gradingsOfPerson = recordList(DisabilityGrading, 'personKey', { gradedOn: 'ASC' })
