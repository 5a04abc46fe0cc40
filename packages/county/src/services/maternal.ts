import { addDays, daysBetween } from '../calendar.js'
import type { Person } from '../lives/person.js'
import { undone, type Telling } from '../lives/telling.js'
import type { HealthRecords } from './health.js'

const WINDOWS: readonly (readonly [number, number])[] = [
  [8, 12],
  [16, 20],
  [21, 24],
  [28, 35],
  [37, 39],
]

/** Five antenatal contacts, one in each window; after discharge a visit within 7 days and a check at 42 (H-MAT). */
export function maternal(person: Person, telling: Telling): void {
  if (person.health.antenatal !== undefined) return
  person.health.antenatal = []
  const { pregnancy } = person
  if (!pregnancy) return
  const { random, day } = telling
  const contacts: NonNullable<HealthRecords['antenatal']> = person.health.antenatal
  for (const [from, through] of WINDOWS) {
    const week = random.integer(from, through)
    const on = addDays(pregnancy.lastPeriod, week * 7 + random.integer(0, 5))
    if (on >= day || (pregnancy.deliveredOn && on >= pregnancy.deliveredOn) || undone(telling, 'antenatal', person))
      continue
    contacts.push({ on: on < pregnancy.registeredOn ? pregnancy.registeredOn : on, week, kind: '产前检查' })
  }
  const { dischargedOn } = pregnancy
  if (dischargedOn && daysBetween(dischargedOn, day) > 6 && !undone(telling, 'antenatal', person)) {
    contacts.push({ on: addDays(dischargedOn, random.integer(2, 6)), week: 40, kind: '产后访视' })
  }
}
