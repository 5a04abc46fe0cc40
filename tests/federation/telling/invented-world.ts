import { createHash } from 'node:crypto'
import {
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'

/** Something in an invented world: all that is known of it follows from its seed. */
export interface Invented {
  readonly __typename: string
  readonly seed: string
  readonly key?: string
}

/** An entity of a world by its key: whoever is asked for it invents the same. */
export const inventEntity = (typename: string, key: string): Invented => ({
  __typename: typename,
  key,
  seed: `${typename} ${key}`,
})

/**
 * Resolves any field of any schema to something invented from where it hangs: whoever resolves it, in whatever
 * department, finds the same.
 *
 * @param keys the key field of each entity type
 * @param ids keys that entities may have
 */
export function inventingResolver(
  keys: Readonly<Record<string, string>>,
  ids: readonly string[],
): GraphQLFieldResolver<unknown, unknown> {
  return (source, args, _context, info) => {
    const { seed = '', key } = (source ?? {}) as Partial<Invented>
    if (key !== undefined && keys[info.parentType.name] === info.fieldName) return key
    const written = JSON.stringify(Object.entries(args as object).sort(([a], [b]) => (a < b ? -1 : 1)))
    return invent(info.returnType, `${seed}.${info.fieldName}${written}`, true)

    function invent(type: GraphQLOutputType, at: string, nullable: boolean): unknown {
      if (isNonNullType(type)) return invent(type.ofType, at, false)
      const number = numberOf(at)
      if (nullable && number % 7 === 0) return null
      if (isListType(type)) {
        return Array.from({ length: number % 4 }, (_, index) =>
          invent(type.ofType as GraphQLOutputType, `${at}[${index}]`, true),
        )
      }
      if (isAbstractType(type)) {
        const possible = [...info.schema.getPossibleTypes(type)].sort((a, b) => (a.name < b.name ? -1 : 1))
        return invent(possible[number % possible.length]!, at, false)
      }
      if (isObjectType(type)) {
        return keys[type.name]
          ? inventEntity(type.name, ids[number % ids.length]!)
          : { __typename: type.name, seed: at }
      }
      if (isEnumType(type)) return type.getValues()[number % type.getValues().length]!.name
      switch (type.name) {
        case 'Int':
          return (number % 2_000) - 500
        case 'Float':
          return (number % 1_000) / 8
        case 'Boolean':
          return number % 2 === 0
        case 'ID':
          return `id-${number % 100}`
        default:
          return ['半塔镇', '', 'a "quoted"\\ line\nbreak', '2022-12-08', 'émoji 🏠'][number % 5]
      }
    }
  }
}

const numberOf = (text: string): number => createHash('md5').update(text).digest().readUInt32BE(0)
