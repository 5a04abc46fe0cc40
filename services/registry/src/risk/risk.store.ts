import { recordList } from '@huilian/subgraph'
import { Risk } from './risk.entity.js'

export const risksOfHousehold = recordList(Risk, 'householdNumber', { identifiedOn: 'ASC', kind: 'ASC' })
