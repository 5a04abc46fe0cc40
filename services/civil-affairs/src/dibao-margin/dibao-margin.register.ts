import { defineRegister, place } from '@huilian/subgraph'
import { mentionOf } from '../person/person-mention.js'
import { approvalOf } from '../benefit/course-of.js'
import { DibaoMargin } from './dibao-margin.entity.js'
import { dibaoMarginLedger } from './dibao-margin.ledger.js'

export const dibaoMarginRegister = defineRegister({
  ledger: dibaoMarginLedger,
  entity: DibaoMargin,
  people: (row) => ({ person: mentionOf(row) }),
  placements: (row, keys) => [
    place(DibaoMargin, {
      personKey: keys.person,
      caseNumber: row.caseNumber,
      area: row.area,
      ...approvalOf(row),
      reverificationDueOn: row.reverificationDueOn,
    }),
  ],
})
