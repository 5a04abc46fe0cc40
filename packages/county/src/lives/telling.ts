import type { Officers } from '../geography/officers.js'
import type { Village } from '../geography/village.js'
import type { IssuedNumbers } from '../identity/issued-numbers.js'
import type { Random } from '../random.js'
import { Random as Stream } from '../random.js'
import type { Household } from './household.js'

/** Everything a step needs to tell the lives of one village. */
export interface Telling {
  seed: string
  /** The day the demo begins: nothing later is known. */
  day: string
  village: Village
  random: Random
  numbers: IssuedNumbers
  officers: Officers
  /** The next household of this village; stories take numbers from 90001. */
  nextHousehold(): string
}

const diligences = new Map<string, number>()

/**
 * The share of a register's duties that a township leaves undone: 2 to 15 per cent, different from township to township
 * and from register to register, so that verdicts vary. Nothing is left undone for somebody of a story.
 */
export function shareUndone(telling: Telling, register: string): number {
  const key = `${telling.seed}/${telling.village.township.code}/${register}`
  const known = diligences.get(key)
  if (known !== undefined) return known
  const share = 0.02 + 0.13 * Stream.of(telling.seed, 'undone', telling.village.township.code, register).next() ** 1.5
  diligences.set(key, share)
  return share
}

/** Whether this duty was left undone here. */
export function undone(telling: Telling, register: string, about: { told: boolean }): boolean {
  return !about.told && telling.random.chance(shareUndone(telling, register))
}

export function emptyHousehold(village: Village, number: string, group: string): Household {
  return { number, village, group, members: [], residents: [], told: false, registry: {} }
}
