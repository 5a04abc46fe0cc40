import type { Household } from './household.js'
import { isAway } from './away.js'
import { isAlive } from './death.js'
import { ageOf } from './people.js'
import type { Person } from './person.js'
import { isChild } from './relation.js'
import type { Telling } from './telling.js'

/** Living alone (独居), without kin (孤寡), left behind (留守儿童): facts of the household as it stands on the day. */
export function livingSituation(household: Household, telling: Telling): void {
  const { day, random } = telling
  for (const child of household.members) {
    if (child.leftBehindChild === undefined) {
      child.leftBehindChild = ageOf(child, telling) < 16 && isAlive(child, day) && leftBehind(child, household, telling)
    }
  }
  for (const person of household.members) {
    const home = person.home.residents.filter(
      (other) => isAlive(other, day) && !isAway(other, day) && !other.institution,
    )
    person.livingAlone ??= home.length === 1 && home[0] === person && ageOf(person, telling) >= 18
    person.withoutKin ??=
      ageOf(person, telling) >= 60 &&
      person.marriage === '10' &&
      household.members.length === 1 &&
      !person.told &&
      random.chance(0.85)
  }
}

function leftBehind(child: Person, household: Household, telling: Telling): boolean {
  const parents = parentsOf(child, household)
  const others = household.members.filter((member) => member !== child && !parents.includes(member))
  const keepers = others.filter(
    (member) => ageOf(member, telling) >= 50 && isAlive(member, telling.day) && !isAway(member, telling.day),
  )
  if (parents.length === 0) return keepers.length > 0 && !child.told && telling.random.chance(0.75)
  if (!parents.every((parent) => isAway(parent, telling.day))) return false
  if (keepers.length > 0) return true
  // nobody to stay with: the child goes along
  const leader = parents[0]
  if (leader?.away && child.away === null) child.away = { ...leader.away, purpose: '随迁' }
  return false
}

/** The parents who are in the same booklet. */
export function parentsOf(child: Person, household: Household): Person[] {
  const { members } = household
  if (isChild(child.relation)) return members.filter(({ relation }) => relation === '02' || relation === '12')
  if (['41', '42'].includes(child.relation))
    return members.filter(({ relation }) => ['22', '38', '20', '21', '23'].includes(relation))
  return []
}
