import { mobileNumber } from '../identity/phone-number.js'
import type { Household } from './household.js'
import { ageOf } from './people.js'
import type { Telling } from './telling.js'

/** One telephone per household at least, mostly; grown-ups under 75 have their own more often than not. */
export function telephone(household: Household, telling: Telling): void {
  const { random } = telling
  if (household.phone === undefined && (household.told || random.chance(0.94))) household.phone = mobileNumber(random)
  for (const person of household.members) {
    const age = ageOf(person, telling)
    if (person.phone === undefined && age >= 16 && random.chance(age < 60 ? 0.85 : age < 75 ? 0.6 : 0.3))
      person.phone = mobileNumber(random)
  }
}
