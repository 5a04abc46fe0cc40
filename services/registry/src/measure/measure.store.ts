import { recordList } from '@huilian/subgraph'
import { Measure } from './measure.entity.js'

export const measuresOfHousehold = recordList(Measure, 'householdNumber', { startedOn: 'ASC', kind: 'ASC' })
