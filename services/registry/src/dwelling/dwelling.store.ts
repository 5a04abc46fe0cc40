import { recordList } from '@huilian/subgraph'
import { Dwelling } from './dwelling.entity.js'

export const dwellingOfHousehold = recordList(Dwelling, 'householdNumber', {})
