import {
  type GraphQLError,
  type GraphQLLeafType,
  type GraphQLOutputType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql'
import { type Fault, Hole, silence } from '../department/fault.js'
import { type SelectedField, type Selection } from '../operation/selection.js'
import { isPlace, type Place } from '../plan/place.js'
import { Verbatim } from '../verbatim/verbatim.js'
import { ErrorList } from './error-list.js'
import { acceptsLeaf, shownLeaf } from './leaf.js'

/** A path that is written out only when an error needs it. */
interface Path {
  readonly before: Path | undefined
  readonly key: string | number
}

/** Thrown where a null has to take its parent with it. */
const NULLED = Symbol('a null in a non-null position')

export interface CarefulResult {
  readonly data: Record<string, unknown> | null
  readonly errors: readonly GraphQLError[]
}

/**
 * Projects an answer that is not flawless: every null that a department owes is explained by an error with the client's
 * full path, and nulls spread as GraphQL says (specification §6.4.4).
 *
 * @param ownerOf the department that owns a field, where there is exactly one
 * @param introspection answers to `__schema` and `__type`, by response key
 */
export function projectCarefully(
  selection: Selection,
  data: Place,
  introspection: Readonly<Record<string, unknown>>,
  ownerOf: (typeName: string, fieldName: string) => string | undefined,
  unplaced: readonly Fault[],
  maximumErrors: number,
): CarefulResult {
  const errors = new ErrorList(maximumErrors)
  const accepts = new Map<GraphQLLeafType, (value: unknown) => boolean>()
  for (const fault of unplaced) errors.add(fault, undefined)
  try {
    return { data: object(selection, data, undefined, false), errors: errors.finish() }
  } catch (thrown) {
    if (thrown !== NULLED) throw thrown
    return { data: null, errors: errors.finish() }
  }

  // inside a verbatim part values are under the client's response keys
  function object(below: Selection, place: Place, path: Path | undefined, verbatim: boolean): Record<string, unknown> {
    const typename = below.uniform ? below.typeName : String(place.__typename)
    const fields = below.fieldsFor(typename)
    const result: Record<string, unknown> = {}
    for (const field of fields ?? []) {
      const at = { before: path, key: field.responseKey }
      if (field.name === '__typename') result[field.responseKey] = typename
      else if (path === undefined && Object.hasOwn(introspection, field.responseKey)) {
        result[field.responseKey] = introspection[field.responseKey]
      } else
        result[field.responseKey] = complete(
          field.type,
          place[verbatim ? field.responseKey : field.canonicalKey],
          field,
          at,
          verbatim,
        )
    }
    return result
  }

  function complete(
    type: GraphQLOutputType,
    value: unknown,
    field: SelectedField,
    path: Path,
    verbatim: boolean,
  ): unknown {
    if (value instanceof Verbatim) return complete(type, value.value, field, path, true)
    if (isNonNullType(type)) {
      const completed = complete(type.ofType, value, field, path, verbatim)
      if (completed !== null) return completed
      if (!(value instanceof Hole) && value === null) {
        errors.add(nonNull(field), pathOf(path))
      }
      throw NULLED
    }
    if (value === null) return null
    if (value instanceof Hole) {
      for (const fault of value.faults) errors.add(fault, [...pathOf(path), ...tailOf(field, fault.tail ?? [])])
      return null
    }
    if (value === undefined) return wrong(field, path, 'MISSING_FIELD', `${field.parentType}.${field.name}`)
    if (isListType(type)) {
      if (!Array.isArray(value))
        return wrong(field, path, 'MALFORMED', `${field.parentType}.${field.name} is not a list`)
      return nullable(() =>
        value.map((item, key) => complete(type.ofType, item, field, { before: path, key }, verbatim)),
      )
    }
    if (isLeafType(type)) {
      let accepted = accepts.get(type)
      if (!accepted) accepts.set(type, (accepted = acceptsLeaf(type)))
      if (accepted(value)) return shownLeaf(type, value)
      return wrong(field, path, 'MALFORMED', `${field.parentType}.${field.name} is not a ${type.name}`)
    }
    if (!isPlace(value)) return wrong(field, path, 'MALFORMED', `${field.parentType}.${field.name} is not an object`)
    const below = field.selection!
    if (!below.uniform && below.fieldsFor(String(value.__typename)) === undefined) {
      return wrong(field, path, 'MALFORMED', `${field.parentType}.${field.name} is of no type known here`)
    }
    return nullable(() => object(below, value, path, verbatim))
  }

  // the nearest nullable position takes the null
  function nullable<T>(make: () => T): T | null {
    try {
      return make()
    } catch (thrown) {
      if (thrown !== NULLED) throw thrown
      return null
    }
  }

  function wrong(field: SelectedField, path: Path, reason: 'MISSING_FIELD' | 'MALFORMED', detail: string): null {
    errors.add(silence(ownerOf(field.parentType, field.name), reason, detail), pathOf(path))
    return null
  }

  function nonNull(field: SelectedField): Fault {
    const department = ownerOf(field.parentType, field.name)
    return {
      department,
      message: `Cannot return null for non-nullable field ${field.parentType}.${field.name}.`,
      extensions: department === undefined ? { code: 'NULL_FOR_NON_NULL' } : { code: 'NULL_FOR_NON_NULL', department },
    }
  }
}

function pathOf(path: Path): (string | number)[] {
  const keys: (string | number)[] = []
  for (let at: Path | undefined = path; at; at = at.before) keys.push(at.key)
  return keys.reverse()
}

// the rest of a department's path, from canonical keys to the client's
function tailOf(field: SelectedField, tail: readonly (string | number)[]): (string | number)[] {
  const keys: (string | number)[] = []
  let at: SelectedField | undefined = field
  for (const key of tail) {
    if (typeof key === 'number') keys.push(key)
    else {
      const below: Selection | undefined = at?.selection
      at = below?.possibleTypes
        .flatMap((type) => below.fieldsFor(type) ?? [])
        .find((each) => each.canonicalKey === key || each.responseKey === key)
      if (!at) break
      keys.push(at.responseKey)
    }
  }
  return keys
}
