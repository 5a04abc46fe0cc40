import { recordList } from '@huilian/subgraph'
import { VaccinationExemptionRow } from './vaccination-exemption.entity.js'

export const vaccinationExemptionsOfPerson = recordList(VaccinationExemptionRow, 'personKey', { validFrom: 'ASC' })
