import { type DepartmentError } from '../department/answer.js'
import { type Fault, Hole, passedOn } from '../department/fault.js'
import { isPlace, type Place } from './place.js'

/**
 * Puts a department's own error where it belongs: the null it explains becomes a hole, so that the error later carries
 * every path under which the client sees that null.
 *
 * @returns the fault when no null in the answer is explained by it.
 */
export function locate(department: string, data: Place, error: DepartmentError): Fault | undefined {
  const path = Array.isArray(error.path) ? error.path : []
  let at: unknown = data
  for (let index = 0; index < path.length; index++) {
    const key = path[index] as string | number
    if (!(isPlace(at) || Array.isArray(at)) || !Object.hasOwn(at, key)) break
    const container = at as Record<string | number, unknown>
    const value = container[key]
    if (value === null || value instanceof Hole) {
      const fault = passedOn(department, error, path.slice(index + 1))
      container[key] = new Hole(value instanceof Hole ? [...value.faults, fault] : [fault])
      return undefined
    }
    at = value
  }
  return passedOn(department, error)
}
