import { addDays, daysBetween } from '../calendar.js'
import type { Death, Department, Person } from './person.js'
import { ageOf } from './people.js'
import type { Telling } from './telling.js'

/** Deaths of the last year stay in the books with their date; departments write them down days apart. */
export function death(person: Person, telling: Telling): void {
  if (person.death !== undefined) return
  const age = ageOf(person, telling)
  const share = age < 50 ? 0.0008 : age < 65 ? 0.004 : age < 75 ? 0.012 : age < 85 ? 0.035 : 0.08
  person.death = !person.told && telling.random.chance(share) ? dies(age, telling) : null
}

function dies(age: number, telling: Telling): Death {
  const { random, day } = telling
  const on = addDays(day, -random.integer(21, 360))
  const writtenDown: Death['writtenDown'] = {}
  const departments: readonly Department[] = ['civil-affairs', 'registry', 'health']
  for (const department of departments) {
    const known = addDays(on, random.integer(1, department === 'registry' ? 18 : 9))
    if (daysBetween(known, day) > 3) writtenDown[department] = known
  }
  return { on, cause: age >= 85 ? '衰老' : random.chance(0.92) ? '疾病' : '意外', writtenDown }
}

/** Alive on a day, in truth. */
export function isAlive(person: Person, on: string): boolean {
  return !person.death || person.death.on > on
}
