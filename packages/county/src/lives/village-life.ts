import { groupName } from '../geography/groups.js'
import type { Story } from '../stories/story.js'
import { stories } from '../stories/index.js'
import type { Trouble } from '../troubles/trouble.js'
import { serve } from '../services/serve.js'
import { FAMILY_SHAPES } from './family-shapes.js'
import type { Household } from './household.js'
import { live } from './live.js'
import { ageOf, livesApart, settle } from './people.js'
import { emptyHousehold, type Telling } from './telling.js'

/** Families outside the lifted and monitored whom the registry knows: key-group neighbours, people home for the festival. */
const OUTSIDERS = 0.012
/** Old parents in a son's booklet who live in a house of their own. */
const LIVE_APART = 0.15

/** All households of one village: its stories, its troubles, and ordinary families of `people` members together. */
export function villageLife(telling: Telling, people: number, instances: readonly Trouble[]): Household[] {
  const told = storiesOf(telling.village.code).flatMap((story) => story.tell(telling))
  const troubled = instances.flatMap((trouble) => trouble.tell(telling))
  const households = [...told, ...ordinaryFamilies(telling, people), ...troubled]
  live(households, telling)
  serve(households, telling)
  return households
}

export function storiesOf(villageCode: string): Story[] {
  return stories.filter(({ village }) => village === villageCode)
}

function ordinaryFamilies(telling: Telling, people: number): Household[] {
  const { random, village } = telling
  const shapes = FAMILY_SHAPES.map((shape) => [shape, shape.weight] as const)
  const households: Household[] = []
  const found = (): Household => {
    const household = emptyHousehold(village, telling.nextHousehold(), groupName(random))
    households.push(household)
    return household
  }
  for (let left = people; left > 0;) {
    const household = found()
    const seats = random.weighted(shapes).seats(random).slice(0, left)
    const members = settle(telling, household, seats)
    left -= members.length
    const parent = members.find((member) => ['51', '52'].includes(member.relation) && ageOf(member, telling) >= 68)
    if (parent && members.length > 1 && random.chance(LIVE_APART)) livesApart(parent, found())
    if (random.chance(OUTSIDERS)) {
      const outsiders = found()
      outsiders.category = 'NONE'
      settle(telling, outsiders, [
        { relation: '02', sex: random.chance(0.5) ? 'MALE' : 'FEMALE', age: random.integer(30, 88) },
      ])
    }
  }
  return households
}
