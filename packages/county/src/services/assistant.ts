import { addDays } from '../calendar.js'
import { isAway } from '../lives/away.js'
import { isAlive } from '../lives/death.js'
import { severelyDisabled } from '../lives/disability.js'
import { ageOf } from '../lives/people.js'
import type { Person } from '../lives/person.js'
import { officerName } from '../names/name.js'
import { undone, type Telling } from '../lives/telling.js'

/** A named person who helps those who cannot watch over their own health (H-ASSIST). */
export function assistant(person: Person, telling: Telling): void {
  if (person.health.assistant !== undefined) return
  person.health.assistant = null
  const { random, day, officers } = telling
  if (!isAlive(person, day) || isAway(person, day) || person.institution) return
  const owed =
    (ageOf(person, telling) >= 60 && person.livingAlone) || severelyDisabled(person) || person.selfCare !== 'FULL'
  if (!owed || undone(telling, 'assistants', person)) return
  const relative = person.home.residents.find(
    (other) =>
      other !== person &&
      isAlive(other, day) &&
      !isAway(other, day) &&
      ageOf(other, telling) >= 18 &&
      other.selfCare === 'FULL',
  )
  const neighbour = random.chance(0.5)
    ? { name: officerName(random), relation: '邻居' }
    : { name: random.pick(officers.gridMembers).name, relation: '网格员' }
  person.health.assistant = {
    ...(relative ? { name: relative.name, relation: '共同生活亲属', relative } : neighbour),
    from: addDays('2022-12-08', random.integer(0, 12)),
    ...(person.health.episode && !person.health.episode.closedOn
      ? { feedbackOn: addDays(day, -random.integer(1, 2)) }
      : {}),
  }
}
