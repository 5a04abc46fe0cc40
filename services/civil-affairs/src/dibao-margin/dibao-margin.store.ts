import { recordList } from '@huilian/subgraph'
import { DibaoMargin } from './dibao-margin.entity.js'

export const dibaoMarginOfPerson = recordList(DibaoMargin, 'personKey', { effectiveFrom: 'ASC' })
