import { addDays, at } from '../calendar.js'
import { isAway } from '../lives/away.js'
import { isAlive } from '../lives/death.js'
import { severelyDisabled } from '../lives/disability.js'
import { ageOf } from '../lives/people.js'
import type { Person } from '../lives/person.js'
import { undone, type Telling } from '../lives/telling.js'

/** 探访关爱: monthly to the lonely and disabled old, and to left-behind children (C-VISITOLD, C-LEFTCHILD). */
export function careVisits(person: Person, telling: Telling): void {
  if (person.aid.careVisits !== undefined) return
  person.aid.careVisits = []
  const { random, day, officers } = telling
  if (!isAlive(person, day) || isAway(person, day) || person.institution) return
  const child = person.leftBehindChild === true
  const old =
    ageOf(person, telling) >= 60 && (person.livingAlone || severelyDisabled(person) || person.selfCare !== 'FULL')
  if (!child && !old) return
  const late = undone(telling, 'care-visits', person)
  // civil affairs hands in three days late: the last visits it can know of are of 6 January
  const on = addDays(day, -(late ? random.integer(33, 70) : random.integer(4, 28)))
  person.aid.careVisits.push({
    at: at(on, random.integer(8, 17), random.integer(0, 59)),
    by: child ? officers.childDirector.name : random.pick(officers.gridMembers).name,
    role: child
      ? '儿童主任'
      : random.weighted([
          ['网格员', 60],
          ['村两委', 25],
          ['志愿者', 15],
        ]),
    channel: random.weighted([
      ['上门', 72],
      ['电话', 25],
      ['视频', 3],
    ]),
    answered: person.told || !random.chance(0.03),
  })
}
