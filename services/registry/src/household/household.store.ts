import { recordList } from '@huilian/subgraph'
import { HouseholdRow } from './household.entity.js'

/** A household’s own row, read in the same statement as its lists. */
export const rowOfHousehold = recordList(HouseholdRow, 'number', {})
