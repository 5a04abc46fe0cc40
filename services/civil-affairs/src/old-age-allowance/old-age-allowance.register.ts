import { defineRegister, place } from '@huilian/subgraph'
import { mentionOf } from '../person/person-mention.js'
import { approvalOf } from '../benefit/course-of.js'
import { OldAgeAllowance } from './old-age-allowance.entity.js'
import { oldAgeAllowanceLedger } from './old-age-allowance.ledger.js'

export const oldAgeAllowanceRegister = defineRegister({
  ledger: oldAgeAllowanceLedger,
  entity: OldAgeAllowance,
  people: (row) => ({ person: mentionOf(row) }),
  placements: (row, keys) => [
    place(OldAgeAllowance, {
      personKey: keys.person,
      band: row.band,
      ...approvalOf(row),
      monthlyAmount: row.monthlyAmount,
      cadence: row.cadence,
      chosenInstead: row.chosenInstead,
      chosenInsteadFrom: row.chosenInsteadFrom,
    }),
  ],
})
