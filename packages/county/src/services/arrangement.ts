import { addDays } from '../calendar.js'
import { isAway } from '../lives/away.js'
import { isAlive } from '../lives/death.js'
import { ageOf } from '../lives/people.js'
import type { Person } from '../lives/person.js'
import { undone, type Telling } from '../lives/telling.js'

/** A dose at home or by the green channel for those who cannot go out and are due (H-VAXHOME). */
export function arrangement(person: Person, telling: Telling): void {
  if (person.health.arrangement !== undefined) return
  person.health.arrangement = null
  const { random, day } = telling
  const immobile = person.mobility === 'HOUSEBOUND' || person.mobility === 'BEDBOUND'
  const due =
    (person.doses ?? []).length < 3 && ageOf(person, telling) >= 18 && !person.exemption && !person.refusedDoseOn
  if (!immobile || !due || !isAlive(person, day) || isAway(person, day) || undone(telling, 'arrangements', person))
    return
  if (random.chance(0.35)) return
  const plannedOn = addDays(day, random.integer(-18, 9))
  person.health.arrangement = {
    on: addDays(plannedOn, -random.integer(3, 8)),
    mode: random.chance(0.8) ? '上门接种' : '绿色通道',
    plannedOn,
    ...(plannedOn < day ? { outcome: '未接种' as const } : {}),
  }
  if (person.health.arrangement.on >= day) person.health.arrangement.on = addDays(day, -1)
}
