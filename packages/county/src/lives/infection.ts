import { addDays } from '../calendar.js'
import { isAlive } from './death.js'
import type { Person } from './person.js'
import type { Telling } from './telling.js'

/** Positive tests that reached a clinic's book during the wave of December 2022; most infections never did. */
export function infection(person: Person, telling: Telling): void {
  if (person.infection !== undefined) return
  const { random, day } = telling
  person.infection = null
  if (person.told || !random.chance(0.06)) return
  const on = addDays(day, -random.integer(1, 34))
  if (isAlive(person, on)) person.infection = { on, method: random.chance(0.85) ? '抗原' : '核酸' }
}
