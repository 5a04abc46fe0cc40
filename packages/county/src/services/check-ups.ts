import { addDays } from '../calendar.js'
import { isAlive } from '../lives/death.js'
import { ageOf } from '../lives/people.js'
import type { Person } from '../lives/person.js'
import { undone, type Telling } from '../lives/telling.js'

/** The yearly examination of the 65+ (H-65CHK): villages are called in from April to October. */
export function checkUps(person: Person, telling: Telling): void {
  if (person.health.checkUps !== undefined) return
  person.health.checkUps = []
  const { random } = telling
  if (ageOf(person, telling) < 65 || !isAlive(person, '2022-04-01')) return
  const on = addDays('2022-04-11', random.integer(0, 180))
  if (undone(telling, 'check-ups', person) || !isAlive(person, on)) return
  person.health.checkUps.push({ on, summary: random.chance(0.35) ? '异常' : '正常' })
}
