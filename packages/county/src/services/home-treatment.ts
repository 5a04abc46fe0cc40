import { addDays, at, daysBetween } from '../calendar.js'
import { isAway } from '../lives/away.js'
import { isAlive } from '../lives/death.js'
import { ageOf } from '../lives/people.js'
import type { Person } from '../lives/person.js'
import { isMaternal } from '../lives/pregnancy.js'
import { undone, type Telling } from '../lives/telling.js'
import { trueGrade } from './grade.js'
import type { Contact, Episode } from './health.js'

const INTERVAL = { RED: 1, YELLOW: 3, GREEN: 7 } as const
const SYMPTOMS = ['无', '咳嗽', '咽痛', '发热', '乏力', '头痛']

/** Every fourth infection in the clinic's book was treated at home under its watch; about a third of those go on. */
export function homeTreatment(person: Person, telling: Telling): void {
  if (person.health.episode !== undefined) return
  person.health.episode = null
  const { random, day } = telling
  const { infection } = person
  if (person.told || !infection || isAway(person, infection.on) || !isAlive(person, day)) return
  if (!random.chance(ageOf(person, telling) >= 65 ? 0.75 : 0.35)) return
  person.health.episode = episode(person, infection.on, telling)
}

function episode(person: Person, from: string, telling: Telling): Episode {
  const { random, day } = telling
  const grade =
    isMaternal(person, day) && trueGrade(person, telling) === 'GREEN' ? 'YELLOW' : trueGrade(person, telling)
  const lasts = random.integer(7, 13)
  const closedOn = daysBetween(from, day) > lasts ? addDays(from, lasts) : undefined
  const stopped = undone(telling, 'home-treatment-contacts', person)
  const contacts: Contact[] = []
  for (let on = addDays(from, random.integer(0, 1)); on < (closedOn ?? day); on = addDays(on, INTERVAL[grade])) {
    if (stopped && contacts.length >= 1) break
    contacts.push(contact(on, contacts.length, telling))
  }
  return {
    from,
    grade,
    contacts,
    ...(closedOn ? { closedOn, outcome: '痊愈' as const } : {}),
  }
}

function contact(on: string, index: number, telling: Telling): Contact {
  const { random } = telling
  const answered = !random.chance(0.04)
  const by = random.pick(telling.officers.doctors).name
  const made: Contact = {
    at: at(on, random.integer(8, 17), random.integer(0, 59)),
    channel: random.weighted([
      ['电话', 60],
      ['微信', 20],
      ['走访', 15],
      ['视频', 5],
    ]),
    answered,
    by,
  }
  if (!answered) return made
  return {
    ...made,
    temperature: Math.round((36.2 + random.next() * (index === 0 ? 2.4 : 1.1)) * 10) / 10,
    oxygen: random.integer(94, 99),
    symptoms: random.pick(SYMPTOMS),
    medicationAdvice: index === 0 || random.chance(0.4),
  }
}
