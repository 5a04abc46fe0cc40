import type { Person } from './person.js'
import { ageOf } from './people.js'
import { severelyDisabled } from './disability.js'
import type { Telling } from './telling.js'

/** Mobility and self-care capacity (自理能力). */
export function capacity(person: Person, telling: Telling): void {
  const age = ageOf(person, telling)
  const { random } = telling
  const frail =
    (severelyDisabled(person) ? 0.35 : 0) +
    (age >= 90 ? 0.45 : age >= 80 ? 0.16 : age >= 70 ? 0.05 : age >= 60 ? 0.015 : 0)
  if (person.mobility === undefined) {
    const dice = random.next()
    person.mobility =
      person.told || dice >= frail * 1.7
        ? 'FREE'
        : dice < frail * 0.16
          ? 'BEDBOUND'
          : dice < frail * 0.55
            ? 'HOUSEBOUND'
            : 'LIMITED'
  }
  if (person.selfCare === undefined) {
    const { mobility } = person
    person.selfCare =
      mobility === 'BEDBOUND' ? 'NONE' : mobility === 'HOUSEBOUND' ? (random.chance(0.25) ? 'NONE' : 'PARTIAL') : 'FULL'
    if (mobility === 'LIMITED' && !person.told && random.chance(0.3)) person.selfCare = 'PARTIAL'
  }
}
