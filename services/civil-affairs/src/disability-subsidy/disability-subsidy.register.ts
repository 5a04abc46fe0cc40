import { defineRegister, place } from '@huilian/subgraph'
import { mentionOf } from '../person/person-mention.js'
import { approvalOf } from '../benefit/course-of.js'
import { DisabilitySubsidy } from './disability-subsidy.entity.js'
import { disabilitySubsidyLedger } from './disability-subsidy.ledger.js'

export const disabilitySubsidyRegister = defineRegister({
  ledger: disabilitySubsidyLedger,
  entity: DisabilitySubsidy,
  people: (row) => ({ person: mentionOf(row) }),
  placements: (row, keys) => [
    place(DisabilitySubsidy, {
      personKey: keys.person,
      subsidy: row.subsidy,
      ...approvalOf(row),
      monthlyAmount: row.monthlyAmount,
      chosenInstead: row.chosenInstead,
      chosenInsteadFrom: row.chosenInsteadFrom,
    }),
  ],
})
