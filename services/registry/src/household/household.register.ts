import { defineRegister, place } from '@huilian/subgraph'
import { type Category } from './category.codes.js'
import { HouseholdRow } from './household.entity.js'
import { householdLedger } from './household.ledger.js'
import { standingOf } from './standing.js'

export const householdRegister = defineRegister({
  ledger: householdLedger,
  entity: HouseholdRow,
  division: (row) => row.division,
  placements: ({ household, division, group, lifted, otherCauses, ...facts }) => [
    place(HouseholdRow, {
      number: household,
      divisionCode: division,
      groupName: group,
      lifted: lifted ?? liftedByCategory(facts.category),
      otherCauses: otherCauses ? [...otherCauses] : null,
      ...facts,
      ...standingOf(facts),
    }),
  ],
})

/** Two categories were lifted by definition and one never was; a household struck suddenly may be either. */
function liftedByCategory(category: Category | null): boolean | null {
  if (category === 'LIFTED' || category === 'UNSTABLE_LIFTED') return true
  return category === 'MARGINAL' ? false : null
}
