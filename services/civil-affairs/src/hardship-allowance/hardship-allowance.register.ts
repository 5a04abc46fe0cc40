import { defineRegister, place } from '@huilian/subgraph'
import { mentionOf } from '../person/person-mention.js'
import { approvalOf } from '../benefit/course-of.js'
import { HardshipAllowance } from './hardship-allowance.entity.js'
import { hardshipAllowanceLedger } from './hardship-allowance.ledger.js'

export const hardshipAllowanceRegister = defineRegister({
  ledger: hardshipAllowanceLedger,
  entity: HardshipAllowance,
  people: (row) => ({ person: mentionOf(row) }),
  placements: (row, keys) => [
    place(HardshipAllowance, {
      personKey: keys.person,
      allowance: row.allowance,
      ...approvalOf(row),
      monthlyAmount: row.monthlyAmount,
      chosenInstead: row.chosenInstead,
      chosenInsteadFrom: row.chosenInsteadFrom,
    }),
  ],
})
