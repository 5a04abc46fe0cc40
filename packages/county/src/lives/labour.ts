import type { Person } from './person.js'
import { ageOf } from './people.js'
import { severelyDisabled } from './disability.js'
import { underlyingDiseases } from './illness.js'
import type { Telling } from './telling.js'

/** 劳动能力, as the village committee judges it. */
export function labour(person: Person, telling: Telling): void {
  if (person.labour !== undefined) return
  const age = ageOf(person, telling)
  const { random } = telling
  if (age < 16 || (age < 22 && person.schooling !== '非在校')) person.labour = 'NONE'
  else if (severelyDisabled(person) || person.selfCare !== 'FULL') person.labour = 'LOST'
  else if (age >= 75) person.labour = random.chance(0.75) ? 'NONE' : 'WEAK'
  else if (age >= 60) person.labour = random.chance(0.6) ? 'WEAK' : random.chance(0.4) ? 'NONE' : 'ORDINARY'
  else if (person.certificate || underlyingDiseases(person).some(({ stable }) => !stable)) person.labour = 'WEAK'
  else person.labour = random.chance(0.14) ? 'SKILLED' : 'ORDINARY'
}

export function canWork(person: Person): boolean {
  return person.labour === 'SKILLED' || person.labour === 'ORDINARY' || person.labour === 'WEAK'
}
