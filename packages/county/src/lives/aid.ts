import { addDays, addMonths } from '../calendar.js'
import type { Household } from './household.js'
import { dibaoOf } from '../services/dibao.js'
import { tekunOf } from '../services/tekun.js'
import { isAlive } from './death.js'
import { severelyDisabled } from './disability.js'
import { underlyingDiseases } from './illness.js'
import { canWork } from './labour.js'
import { ageOf } from './people.js'
import type { Person } from './person.js'
import type { Telling } from './telling.js'

/** Who was approved for 特困, 低保 or 低保边缘. The county decided this; nothing here computes who should be. */
export function aid(household: Household, telling: Telling): void {
  if (household.dwellingOf) return
  const open = household.members.filter(
    (person) => person.aid.tekun === undefined && person.aid.dibao === undefined && !person.told,
  )
  for (const person of household.members.filter(({ told }) => told)) {
    person.aid.tekun ??= null
    person.aid.dibao ??= null
    person.aid.margin ??= null
  }
  if (open.length === 0) return
  const alive = open.filter((person) => isAlive(person, addDays(telling.day, -330)))
  const single = household.members.length === 1 ? alive[0] : undefined
  const supported = single !== undefined && provided(single, telling)
  if (supported && single) {
    single.aid.tekun = tekunOf(telling, single)
    if (single.aid.tekun.institution) {
      single.institution = {
        name: single.aid.tekun.institution,
        kind: 'WELFARE_HOME',
        since: addMonths(single.aid.tekun.approvedOn, 1),
      }
    }
    household.attribute = '特困供养户'
  } else {
    const named = alive.length > 0 && telling.random.chance(need(household)) ? applicants(alive, telling) : []
    const shared = named.length > 0 ? dibaoOf(telling, named.length) : undefined
    named.forEach((person, index) => (person.aid.dibao = shared ? { ...shared, applicant: index === 0 } : null))
    if (named.length > 0) household.attribute = '低保户'
    else if (telling.random.chance(0.03)) margin(alive, telling)
  }
  household.attribute ??= '一般户'
  for (const person of open) {
    person.aid.tekun ??= null
    person.aid.dibao ??= null
    person.aid.margin ??= null
  }
}

function provided(person: Person, telling: Telling): boolean {
  if (person.withoutKin) return telling.random.chance(0.85)
  return (
    ageOf(person, telling) >= 18 && person.labour === 'LOST' && person.marriage === '10' && telling.random.chance(0.5)
  )
}

function need(household: Household): number {
  const { members } = household
  let chance = 0.19
  if (members.some(severelyDisabled)) chance += 0.34
  if (!members.some(canWork)) chance += 0.14
  if (members.some((person) => underlyingDiseases(person).some(({ stable }) => !stable))) chance += 0.16
  if (household.category !== 'LIFTED') chance += 0.2
  return Math.min(chance, 0.85)
}

/** The whole family, or the disabled and seriously ill alone (单人保). */
function applicants(alive: readonly Person[], telling: Telling): readonly Person[] {
  const alone = alive.filter(
    (person) => severelyDisabled(person) || underlyingDiseases(person).some(({ stable }) => !stable),
  )
  return alone.length > 0 && alone.length < alive.length && telling.random.chance(0.45) ? alone : alive
}

function margin(people: readonly Person[], telling: Telling): void {
  const caseNumber = `LABY${telling.random.integer(2021, 2022)}${telling.random.integer(10_000_000, 99_999_999)}`
  const from = `${telling.random.integer(2021, 2022)}-0${telling.random.integer(1, 9)}-01`
  for (const person of people) person.aid.margin = { caseNumber, from }
}
