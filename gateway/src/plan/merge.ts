import { Hole } from '../department/fault.js'
import { type AnswerShape } from './answer-shape.js'
import { isPlace, type Place } from './place.js'

export type SatisfiesType = (typename: unknown, condition: string) => boolean

/** Puts what a department answered for an object into its place. What several departments answered is joined. */
export function mergeInto(place: Place, answer: Place, isConcrete: (typename: unknown) => boolean): void {
  for (const key in answer) {
    const value = answer[key]
    const present = place[key]
    if (present === undefined) place[key] = value
    else if (key === '__typename') {
      // an interface object's department knows the interface's name only
      if (!isConcrete(present)) place[key] = value
    } else place[key] = joined(present, value, isConcrete)
  }
}

function joined(present: unknown, value: unknown, isConcrete: (typename: unknown) => boolean): unknown {
  if (value === undefined || value === present) return present
  if (present === null || present instanceof Hole) return value
  if (value === null || value instanceof Hole) return present
  if (Array.isArray(present) && Array.isArray(value)) {
    if (present.length !== value.length) return value
    for (let index = 0; index < value.length; index++) present[index] = joined(present[index], value[index], isConcrete)
    return present
  }
  if (isPlace(present) && isPlace(value)) {
    mergeInto(present, value, isConcrete)
    return present
  }
  return value
}

/** Leaves a hole wherever this shape would have put a value and nobody else has put one. */
export function leaveHoles(place: Place, shape: AnswerShape, hole: Hole | null, satisfies: SatisfiesType): void {
  for (const { type, fields } of shape.branches) {
    if (type !== undefined && typeof place.__typename === 'string' && !satisfies(place.__typename, type)) continue
    for (const [key, below] of fields) {
      if (key === '__typename') continue
      const present = place[key]
      if (present === undefined) place[key] = hole
      else if (below !== undefined) leaveHolesBelow(present, below, hole, satisfies)
    }
  }
}

function leaveHolesBelow(value: unknown, shape: AnswerShape, hole: Hole | null, satisfies: SatisfiesType): void {
  if (Array.isArray(value)) for (const item of value) leaveHolesBelow(item, shape, hole, satisfies)
  else if (isPlace(value)) leaveHoles(value, shape, hole, satisfies)
}
