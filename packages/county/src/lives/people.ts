import { addDays, addYears, fullYears } from '../calendar.js'
import { birthDateOf, sexOf } from '../identity/identity-number.js'
import { givenName, surname } from '../names/name.js'
import type { Household } from './household.js'
import type { Person, Sex } from './person.js'
import type { Seat } from './family-shapes.js'
import { bearsFamilySurname, isChild } from './relation.js'
import type { Telling } from './telling.js'

/** What one must say of a person; the rest is told later, by chance or not at all. */
export type Start = Partial<Omit<Person, 'household' | 'home' | 'written' | 'health' | 'aid'>> & {
  name: string
  sex: Sex
  birthDate: string
  relation: string
  health?: Person['health']
  aid?: Person['aid']
  written?: Person['written']
}

export function personOf(household: Household, start: Start): Person {
  const person: Person = {
    told: household.told,
    ethnicity: '汉族',
    health: {},
    aid: {},
    written: {},
    household,
    home: household,
    ...start,
  }
  household.members.push(person)
  household.residents.push(person)
  return person
}

/** Somebody whose identity number is written out in a story; birth date and sex are read from it. */
export function namedPerson(
  household: Household,
  start: Omit<Start, 'sex' | 'birthDate'> & { identityNumber: string },
): Person {
  const { identityNumber } = start
  return personOf(household, { ...start, birthDate: birthDateOf(identityNumber), sex: sexOf(identityNumber) })
}

/** Settles a family of the given seats in the household; names follow the head's. */
export function settle(telling: Telling, household: Household, seats: readonly Seat[]): Person[] {
  const { random } = telling
  const ethnicity = random.chance(0.009) ? '回族' : '汉族'
  const head = seats[0]
  const own = surname(random, ethnicity)
  // a widow's children bear her late husband's name, not hers
  const family = head?.sex === 'FEMALE' ? surname(random, ethnicity) : own
  const people = seats.map((seat, index) => {
    const birthDate = bornAt(telling, seat.age)
    const name = index === 0 ? own : bearsFamilySurname(seat.relation) ? family : surname(random, ethnicity)
    return personOf(household, {
      name: name + givenName(random, seat.sex, birthDate),
      sex: seat.sex,
      birthDate,
      identityNumber: telling.numbers.next(birthDate, seat.sex),
      relation: seat.relation,
      ethnicity,
    })
  })
  const children = people.filter((person) => isChild(person.relation))
  if (children.length === 1 && children[0] && fullYears(children[0].birthDate, telling.day) < 40) {
    children[0].relation = children[0].sex === 'MALE' ? '21' : '31'
  }
  return people
}

/** A birth date at which somebody is exactly so many full years old on the demo day. */
export function bornAt(telling: Telling, age: number): string {
  return addDays(addYears(telling.day, -age), -telling.random.integer(0, 364))
}

export function ageOf(person: { birthDate: string }, telling: { day: string }): number {
  return fullYears(person.birthDate, telling.day)
}

/** He has his own dwelling although his 户籍 is with the family: a household of residents only. */
export function livesApart(person: Person, dwelling: Household): void {
  leaves(person)
  person.home = dwelling
  // another family's house stays that family's
  if (dwelling.members.length === 0) dwelling.dwellingOf = person.household
  dwelling.residents.push(person)
}

function leaves(person: Person): void {
  const place = person.home.residents.indexOf(person)
  if (place >= 0) person.home.residents.splice(place, 1)
}
