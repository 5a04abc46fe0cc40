import { addDays, addMonths } from '../calendar.js'
import { isAway } from '../lives/away.js'
import { ageOf } from '../lives/people.js'
import type { Person } from '../lives/person.js'
import { undone, type Telling } from '../lives/telling.js'

const MONTHS = [3, 6, 8, 12, 18, 24, 30, 36, 48, 60, 72] as const

/** The visits that have fallen due to a child under 7; the ledgers here go back two years (H-CHILD). */
export function childHealth(person: Person, telling: Telling): void {
  if (person.health.childVisits !== undefined) return
  person.health.childVisits = []
  if (ageOf(person, telling) >= 7 || isAway(person, telling.day)) return
  const { random, day } = telling
  for (const month of MONTHS) {
    const on = addDays(addMonths(person.birthDate, month), random.integer(0, 24))
    if (on < '2021-01-01' || on >= day || undone(telling, 'child-health', person)) continue
    person.health.childVisits.push({ on, month })
  }
}
