import { recordList } from '@huilian/subgraph'
import { Visit } from './visit.entity.js'

export const visitsOfHousehold = recordList(Visit, 'householdNumber', { at: 'DESC' })
