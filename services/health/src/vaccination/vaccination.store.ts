import { recordList } from '@huilian/subgraph'
import { VaccinationRow } from './vaccination.entity.js'

export const vaccinationsOfPerson = recordList(VaccinationRow, 'personKey', { dose: 'ASC' })
