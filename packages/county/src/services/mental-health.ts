import { addDays } from '../calendar.js'
import { isAlive } from '../lives/death.js'
import { has } from '../lives/illness.js'
import type { Person } from '../lives/person.js'
import { undone, type Telling } from '../lives/telling.js'

const CADENCE = [90, 30, 30, 14, 14, 14] as const

/** Follow-ups in the severe-mental-illness register, by the last danger rating (H-SMI). */
export function mentalHealth(person: Person, telling: Telling): void {
  if (person.health.mentalFollowUps !== undefined) return
  person.health.mentalFollowUps = []
  if (!has(person, '严重精神障碍')) return
  const { random, day } = telling
  const danger = random.weighted<0 | 1 | 2 | 3>([
    [0, 78],
    [1, 13],
    [2, 6],
    [3, 3],
  ])
  const cadence = CADENCE[danger]
  const late = undone(telling, 'mental-follow-ups', person)
  const last = addDays(day, -(late ? cadence + random.integer(10, 40) : random.integer(1, cadence - 1)))
  for (const on of [last, addDays(last, -cadence + 2)]) {
    if (isAlive(person, on))
      person.health.mentalFollowUps.push({ on, danger, channel: random.chance(0.85) ? '面访' : '电话' })
  }
}
