import { addDays } from '../calendar.js'
import { shareUndone, type Telling } from './telling.js'
import type { Away, Person } from './person.js'
import { ageOf } from './people.js'

const PLACES: readonly (readonly [readonly [province: string, city: string], number])[] = [
  [['江苏省', '南京市'], 34],
  [['江苏省', '苏州市'], 12],
  [['上海市', '上海市'], 20],
  [['浙江省', '杭州市'], 9],
  [['浙江省', '宁波市'], 4],
  [['安徽省', '滁州市'], 8],
  [['安徽省', '合肥市'], 7],
  [['广东省', '东莞市'], 4],
  [['北京市', '北京市'], 2],
]

/** Work or school outside the county, and what was heard before the festival (G-RETURN: 15 December to 15 February). */
export function away(person: Person, telling: Telling): void {
  if (person.away !== undefined) return
  const age = ageOf(person, telling)
  const { random } = telling
  const works = (person.labour === 'ORDINARY' || person.labour === 'SKILLED') && age < 62
  const studies = person.schooling === '高职' || person.schooling === '本科'
  const leaves = works ? random.chance(age < 50 ? 0.52 : 0.22) : studies && random.chance(0.75)
  person.away = leaves && !person.told ? journey(studies ? '就学' : '务工', telling) : null
}

function journey(purpose: Away['purpose'], telling: Telling): Away {
  const { random, day } = telling
  const [province, city] = random.weighted(PLACES)
  const since = addDays(day, -random.integer(120, 330))
  const known: Away = { province, city, purpose, since, festival: null }
  if (random.chance(shareUndone(telling, 'returnees'))) return known
  const askedOn = addDays(day, -random.integer(1, 24))
  const dice = random.next()
  if (dice < 0.3 || purpose === '就学') {
    const returnedOn = addDays(day, -random.integer(1, 20))
    known.returnedOn = returnedOn
    known.festival = {
      answer: 'RETURNED',
      askedOn: returnedOn > askedOn ? returnedOn : askedOn,
      date: returnedOn,
      leavesOn: addDays(day, random.integer(18, 35)),
    }
  } else if (dice < 0.82) {
    known.festival = {
      answer: 'PLANNED',
      askedOn,
      date: addDays(day, random.integer(1, 11)),
      leavesOn: addDays(day, random.integer(20, 35)),
    }
  } else known.festival = { answer: 'NOT_RETURNING', askedOn }
  return known
}

/** Out of the county on a day: his body is not here for a rule that needs it. */
export function isAway(person: Person, on: string): boolean {
  return !!person.away && person.away.since <= on && !(person.away.returnedOn && person.away.returnedOn <= on)
}
