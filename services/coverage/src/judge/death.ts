import { type Laws } from '../rules/compile-laws.js'
import { type CivilDate } from '../time/civil-date.js'
import { type Circumstances } from './circumstances.js'
import { anyOf } from './kleene.js'
import { type UnknownCause } from './unknown.js'

/** What the departments' books say of a person's life, together. */
export type Life =
  | { readonly state: 'ALIVE' | 'DECEASED' }
  | { readonly state: 'CONFLICT' | 'UNTOLD'; readonly causes: readonly UnknownCause[] }

/**
 * Death (law 0.2): the registry's word or two departments' ends a duty, unless somebody was met alive later; one
 * department alone is a conflict. A payment that goes on by itself is no sign of life.
 */
export function lifeOf(circumstances: Circumstances, laws: Laws): Life {
  const { day } = circumstances.reading
  const told = laws.deaths.map(({ department, confirmed, on }) => ({
    department,
    confirmed,
    answer: circumstances.ask<CivilDate | null>(on),
  }))
  const dead = told.filter(({ answer }) => answer.known && answer.value !== null && answer.value.text <= day.text)
  if (dead.length === 0) {
    const causes = told.flatMap(({ answer }) => (answer.known ? [] : answer.causes))
    return causes.length > 0 ? { state: 'UNTOLD', causes } : { state: 'ALIVE' }
  }
  const days = dead.map(({ answer }) => (answer.known ? answer.value! : day))
  const since = days.reduce((last, one) => (one.text > last.text ? one : last))
  const met = anyOf(laws.signsOfLife.map((one) => circumstances.ask<boolean>(one, { since })))
  const metAlive = met.known && met.value
  if (!metAlive && (dead.length > 1 || dead.some(({ confirmed }) => confirmed))) return { state: 'DECEASED' }
  const fact = metAlive
    ? `met alive after a death of ${since.text}`
    : `a death of ${since.text} that one department alone has`
  return {
    state: 'CONFLICT',
    causes: dead.map(({ department }) => ({ reason: 'CONFLICT', source: department, fact, asOf: null })),
  }
}
