import { addDays } from '../calendar.js'
import { isAlive } from '../lives/death.js'
import type { Person } from '../lives/person.js'
import { shareUndone, undone, type Telling } from '../lives/telling.js'
import { keyGroupsOf } from './key-groups.js'

/** 健康台账: an entry for everybody in a key group, reviewed since the campaign began (1 December 2022) or within 90 days. */
export function healthLedger(person: Person, telling: Telling): void {
  if (person.health.ledger !== undefined) return
  person.health.ledger = null
  const { random, day } = telling
  if (!isAlive(person, '2022-12-10') || keyGroupsOf(person, telling).length === 0) return
  if (undone(telling, 'ledger-entries', person)) return
  const stale = !person.told && random.chance(shareUndone(telling, 'ledger-reviews') * 0.5)
  const reviewedOn = addDays(day, -(stale ? random.integer(95, 300) : random.integer(1, 38)))
  const blank =
    !person.told && random.chance(0.02) ? random.pick(['STABILITY', 'MOBILITY', 'DISEASE'] as const) : undefined
  person.health.ledger = { reviewedOn, ...(blank ? { blank } : {}) }
}
