import { officersOf } from '../geography/officers.js'
import { peopleByVillage } from '../geography/population.js'
import type { Village } from '../geography/village.js'
import { villagesOfCounty } from '../geography/villages.js'
import { IssuedNumbers } from '../identity/issued-numbers.js'
import { Random } from '../random.js'
import { stories } from '../stories/index.js'
import { instancesOf, troubles } from '../troubles/index.js'
import type { Trouble } from '../troubles/trouble.js'
import type { Household } from './household.js'
import type { Telling } from './telling.js'
import { villageLife } from './village-life.js'

export interface CountyOptions {
  /** Registered people (户籍 in a lifted or monitored household); about a hundred more are outside. */
  people: number
  /** The same seed and size give the same county, byte for byte. */
  seed: string
  /** `YYYY-MM-DD`, Asia/Shanghai. */
  demoDay: string
}

/** One village with everything that happened in it. */
export interface VillageLife {
  village: Village
  telling: Telling
  households: Household[]
  /** The first village of its township, and of the county: what stands once per township or county is written here. */
  opensTownship: boolean
  opensCounty: boolean
  /** How many villages the county has. */
  of: number
}

/**
 * The county, village by village in the order of their codes, so that no more than one village is ever in memory.
 * Every village has a random stream of its own: what happens in one does not depend on another.
 */
export function* countyLife({ people, seed, demoDay }: CountyOptions): Generator<VillageLife> {
  const villages = villagesOfCounty(demoDay)
  const instances = placeTroubles(villages, people, seed)
  const reserved = storyPeople() + [...instances.values()].flat().reduce((sum, trouble) => sum + trouble.people, 0)
  const quotas = peopleByVillage(villages, Math.max(0, people - reserved))
  const numbers = new IssuedNumbers()
  let before: Village | undefined
  for (const village of villages) {
    const telling = tellingOf(village, seed, demoDay, numbers)
    yield {
      village,
      telling,
      households: villageLife(telling, quotas.get(village.code) ?? 0, instances.get(village.code) ?? []),
      opensTownship: before?.township.code !== village.township.code,
      opensCounty: before === undefined,
      of: villages.length,
    }
    before = village
  }
}

function tellingOf(village: Village, seed: string, day: string, numbers: IssuedNumbers): Telling {
  let household = 0
  return {
    seed,
    day,
    village,
    random: Random.of(seed, 'village', village.code),
    numbers,
    officers: officersOf(seed, village),
    nextHousehold: () => `${village.code}${String(++household).padStart(5, '0')}`,
  }
}

/** Which village carries which troubles: drawn by population, or where the trouble says. */
function placeTroubles(villages: readonly Village[], people: number, seed: string): Map<string, Trouble[]> {
  const random = Random.of(seed, 'troubles')
  const weights = [...peopleByVillage(villages, 100_000)]
  const placed = new Map<string, Trouble[]>()
  for (const trouble of troubles) {
    for (let instance = instancesOf(trouble, people); instance > 0; instance--) {
      const code = trouble.villages ? random.pick(trouble.villages) : random.weighted(weights)
      placed.set(code, [...(placed.get(code) ?? []), trouble])
    }
  }
  return placed
}

function storyPeople(): number {
  return stories.reduce((sum, story) => sum + Object.keys(story.people).length, 0)
}
