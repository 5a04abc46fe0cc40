import { type FlattenNodePathSegment } from '@graphql-hive/router-query-planner'
import { Hole } from '../department/fault.js'
import { Verbatim } from '../verbatim/verbatim.js'

/** An object of the answer while it is being put together. */
export type Place = Record<string, unknown>

export const isPlace = (value: unknown): value is Place =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !(value instanceof Hole) &&
  !(value instanceof Verbatim)

/**
 * Compiles a plan's path to a function that finds every object it leads to. Nulls and holes lead nowhere: what is
 * missing is reported where it is missing.
 */
export function compilePath(
  path: readonly FlattenNodePathSegment[],
  possibleTypes: (typeName: string) => ReadonlySet<string>,
): (root: Place) => Place[] {
  const steps = path.map((segment): ((from: unknown[]) => unknown[]) => {
    if (segment === '@') {
      return (from) => {
        const found: unknown[] = []
        for (const value of from) if (Array.isArray(value)) for (const item of value) found.push(item)
        return found
      }
    }
    if ('Field' in segment) {
      const key = segment.Field
      return (from) => {
        const found: unknown[] = []
        for (const value of from) {
          if (!isPlace(value)) continue
          const below = value[key]
          if (below !== null && below !== undefined) found.push(below)
        }
        return found
      }
    }
    const names = new Set(segment.TypeCondition.flatMap((condition) => [...possibleTypes(condition)]))
    return (from) => from.filter((value) => isPlace(value) && names.has(value.__typename as string))
  })
  return (root) => {
    let found: unknown[] = [root]
    for (const step of steps) {
      found = step(found)
      if (found.length === 0) return []
    }
    return flat(found)
  }
}

// a list that the path does not spell out is still a list of places
function flat(found: readonly unknown[]): Place[] {
  const places: Place[] = []
  for (const value of found) {
    if (Array.isArray(value)) places.push(...flat(value))
    else if (isPlace(value)) places.push(value)
  }
  return places
}
