import { type GraphQLEnumType, type GraphQLLeafType, isEnumType } from 'graphql'
import { Hole } from '../department/fault.js'

/** Says whether a department's value is one of this type, as it may be shown. Source: GraphQL specification §3.5, result coercion. */
export function acceptsLeaf(type: GraphQLLeafType): (value: unknown) => boolean {
  if (isEnumType(type)) {
    const names = enumNames(type)
    return (value) => typeof value === 'string' && names.has(value)
  }
  switch (type.name) {
    case 'Int':
      return (value) => typeof value === 'number' && (value | 0) === value
    case 'Float':
      return (value) => typeof value === 'number'
    case 'String':
      return (value) => typeof value === 'string'
    case 'Boolean':
      return (value) => typeof value === 'boolean'
    case 'ID':
      return (value) => typeof value === 'string' || (typeof value === 'number' && Number.isInteger(value))
    default:
      return (value) => value !== undefined && !(value instanceof Hole)
  }
}

/** The names a client may meet. */
export const enumNames = (type: GraphQLEnumType): ReadonlySet<string> =>
  new Set(type.getValues().map((value) => value.name))

/** How a value of this type is shown: ids as text, everything else as it came. */
export const shownLeaf = (type: GraphQLLeafType, value: unknown): unknown =>
  type.name === 'ID' && typeof value === 'number' ? String(value) : value
