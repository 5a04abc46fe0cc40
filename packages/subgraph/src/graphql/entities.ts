import { extendSchema, parse, type GraphQLObjectType, type GraphQLScalarType, type GraphQLSchema } from 'graphql'
import { DepartmentError } from '../errors.js'
import { isPersonKey } from '../person/person-key.js'

/** A reference as the gateway sends it: typename and key fields. */
export type Representation = Record<string, unknown> & { __typename: string }

/**
 * Adds `_service` and `_entities` (the federation subgraph specification). An entity is answered as its
 * representation: its fields' resolvers load what is asked, so an entity alone costs no SQL.
 */
export function addFederation(schema: GraphQLSchema, sdl: string, entities: readonly string[]): GraphQLSchema {
  const extended = extendSchema(
    schema,
    parse(`
      scalar _Any
      type _Service { sdl: String! }
      union _Entity = ${entities.join(' | ')}
      extend type Query {
        _service: _Service!
        _entities(representations: [_Any!]!): [_Entity]!
      }`),
    { assumeValid: true },
  )
  const query = extended.getQueryType()!.getFields()
  query['_service']!.resolve = () => ({ sdl })
  query['_entities']!.resolve = (_root, { representations }: { representations: unknown[] }) =>
    representations.map((representation) => readRepresentation(extended, entities, representation))
  const union = extended.getType('_Entity')
  if (union && 'resolveType' in union) union.resolveType = (entity: Representation) => entity.__typename
  const any = extended.getType('_Any') as GraphQLScalarType
  any.parseValue = (value) => value
  return extended
}

/** An error in place of the entity: the others of the batch are answered all the same. */
function readRepresentation(
  schema: GraphQLSchema,
  entities: readonly string[],
  representation: unknown,
): Representation | DepartmentError {
  const typename = (representation as Representation | null)?.__typename
  if (typeof typename !== 'string' || !entities.includes(typename))
    return new DepartmentError(
      'BAD_REQUEST',
      `Expected a representation of ${entities.join(' or ')}; came ${JSON.stringify(typename ?? null)}.`,
    )
  const type = schema.getType(typename) as GraphQLObjectType
  if (typename === 'Person' && 'id' in type.getFields()) {
    const { id } = representation as { id?: unknown }
    if (typeof id !== 'string' || !isPersonKey(id))
      return new DepartmentError(
        'MALFORMED_KEY',
        'Expected a person key such as `p1-…` or `x-<department>-…`; came something else.',
      )
  }
  return representation as Representation
}
