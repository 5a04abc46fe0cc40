import { ageOf } from '../lives/people.js'
import type { Person } from '../lives/person.js'
import { underlyingDiseases } from '../lives/illness.js'
import type { Telling } from '../lives/telling.js'

export type Grade = 'GREEN' | 'YELLOW' | 'RED'

/** Rows: age <65, 65–79, ≥80; columns: disease none, stable, unstable; in each: full, partial, none (国卫明电〔2022〕509号, worked out by a local standard). */
const TABLE: readonly (readonly string[])[] = [
  ['GGG', 'GYY', 'YRR'],
  ['GGG', 'GYY', 'RRR'],
  ['YYR', 'YRR', 'RRR'],
]

/** The grade an omniscient doctor would give: the county's figures are checked against it, no ledger carries it for 65+. */
export function trueGrade(person: Person, telling: Telling): Grade {
  const age = ageOf(person, telling)
  const row = TABLE[age < 65 ? 0 : age < 80 ? 1 : 2]
  const illnesses = underlyingDiseases(person)
  const cell = row?.[illnesses.length === 0 ? 0 : illnesses.every(({ stable }) => stable) ? 1 : 2]
  const letter = cell?.[courseOf(person) === 'FULL' ? 0 : courseOf(person) === 'PARTIAL' ? 1 : 2]
  return letter === 'R' ? 'RED' : letter === 'Y' ? 'YELLOW' : 'GREEN'
}

export function courseOf(person: Person): 'FULL' | 'PARTIAL' | 'NONE' {
  const course = (person.doses ?? []).filter(({ purpose }) => purpose === 'COURSE')
  const first = course[0]
  if (!first) return 'NONE'
  const needed = first.vaccine === 'AD5' ? 1 : first.vaccine === 'PROTEIN' ? 3 : 2
  return course.length >= needed ? 'FULL' : 'PARTIAL'
}
