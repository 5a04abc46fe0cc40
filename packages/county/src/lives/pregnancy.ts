import { addDays } from '../calendar.js'
import type { Person } from './person.js'
import { ageOf } from './people.js'
import type { Telling } from './telling.js'

const TERM = 280

/** About six women of a hundred between 20 and 38 expect a child or have had one within 42 days. */
export function pregnancy(person: Person, telling: Telling): void {
  if (person.pregnancy !== undefined) return
  person.pregnancy = null
  const age = ageOf(person, telling)
  const fertile =
    person.sex === 'FEMALE' && age >= 20 && age <= 38 && ['20', '21', '22'].includes(person.marriage ?? '')
  if (person.told || !fertile || !telling.random.chance(0.06)) return
  const { random, day } = telling
  const lastPeriod = addDays(day, -random.integer(50, TERM + 38))
  const dueOn = addDays(lastPeriod, TERM)
  const delivered = dueOn <= day
  person.pregnancy = {
    lastPeriod,
    dueOn,
    registeredOn: addDays(lastPeriod, random.integer(45, 88) > 60 ? 60 : 46),
    ...(delivered ? { deliveredOn: dueOn, dischargedOn: addDays(dueOn, 4) } : {}),
  }
  if (delivered && person.pregnancy.dischargedOn && person.pregnancy.dischargedOn > day)
    delete person.pregnancy.dischargedOn
}

/** A record still open: expecting, or at most 42 days after the birth. */
export function isMaternal(person: Person, on: string): boolean {
  const { pregnancy } = person
  if (!pregnancy || (pregnancy.endedOn && pregnancy.endedOn <= on)) return false
  return !pregnancy.deliveredOn || addDays(pregnancy.deliveredOn, 42) >= on
}
