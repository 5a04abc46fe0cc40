import type { Household } from './household.js'
import type { Person } from './person.js'
import { aid } from './aid.js'
import { capacity } from './capacity.js'
import { category } from './category.js'
import { childAid } from './child-aid.js'
import { death } from './death.js'
import { disability } from './disability.js'
import { dwelling } from './dwelling.js'
import { illness } from './illness.js'
import { infection } from './infection.js'
import { labour } from './labour.js'
import { livingSituation } from './living-situation.js'
import { pregnancy } from './pregnancy.js'
import { schooling } from './schooling.js'
import { telephone } from './telephone.js'
import type { Telling } from './telling.js'
import { vaccination } from './vaccination.js'
import { away } from './away.js'

type PersonStep = (person: Person, telling: Telling) => void
type HouseholdStep = (household: Household, telling: Telling) => void

/** In this order: each step may read what the earlier ones settled. What has been told already is left alone. */
const PERSON_STEPS: readonly PersonStep[] = [
  schooling,
  disability,
  illness,
  capacity,
  labour,
  away,
  death,
  pregnancy,
  vaccination,
  infection,
]
const HOUSEHOLD_STEPS: readonly HouseholdStep[] = [category, livingSituation, dwelling, aid, childAid, telephone]

/** Tells the rest of every life in the households. */
export function live(households: readonly Household[], telling: Telling): void {
  for (const household of households) {
    for (const person of household.members) for (const step of PERSON_STEPS) step(person, telling)
  }
  for (const household of households) for (const step of HOUSEHOLD_STEPS) step(household, telling)
}
