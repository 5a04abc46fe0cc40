import {
  buildASTSchema,
  defaultFieldResolver,
  execute,
  type FieldDefinitionNode,
  type GraphQLFieldResolver,
  type GraphQLSchema,
  isObjectType,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  specifiedRules,
  validate,
} from 'graphql'

/** What everybody in a story is made of: plain records; a field with arguments is a method. */
export interface Records {
  /** Root fields of every subgraph, as methods. */
  readonly Query: Record<string, unknown>
  readonly Mutation?: Record<string, unknown>
  /** Finds a record by any of its keys. Null when there is nobody. */
  readonly find?: (representation: Record<string, unknown>) => object | null | undefined
  /** Resolves fields where records are not plain. */
  readonly resolver?: GraphQLFieldResolver<unknown, unknown>
}

/** A little department of a story: its SDL over the story's records. */
export interface Subgraph {
  readonly schema: GraphQLSchema
  answer(request: { query: string; variables?: Record<string, unknown> }): Promise<unknown>
}

/** Directives and imports that every story's SDL may use. */
export const LINK =
  'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@requires", "@provides", ' +
  '"@external", "@shareable", "@interfaceObject", "@inaccessible", "@override", "@tag"])\n'

/** Builds a department that knows only the fields of its own SDL: what is external there it must be told. */
export function buildSubgraph(sdl: string, records: Records): Subgraph {
  const document = parse(sdl)
  const types = document.definitions.filter(
    (definition): definition is ObjectTypeDefinitionNode => definition.kind === Kind.OBJECT_TYPE_DEFINITION,
  )
  const entities = types.filter((type) => type.directives?.some((directive) => directive.name.value === 'key'))
  const hasQuery = types.some((type) => type.name.value === 'Query')
  const federated = entities.length
    ? `scalar _Any union _Entity = ${entities.map((type) => type.name.value).join(' | ')} ${
        hasQuery ? 'extend type' : 'type'
      } Query { _entities(representations: [_Any!]!): [_Entity]! }`
    : ''
  const withEntities = parse(`${sdl}\n${federated}`)
  const schema = buildASTSchema(mergeExtensions(withEntities), { assumeValidSDL: true })
  const external = new Map(types.map((type) => [type.name.value, externalFields(type)]))

  const entityOf = (representation: Record<string, unknown>) => {
    const record = records.find?.(representation)
    if (record === null || record === undefined) return null
    const typename = isObjectType(schema.getType(String(representation.__typename)))
      ? String(representation.__typename)
      : String((record as { __typename?: unknown }).__typename)
    const view = Object.create(record) as Record<string, unknown>
    for (const name of external.get(typename) ?? []) {
      Object.defineProperty(view, name, { value: representation[name], enumerable: true, configurable: true })
    }
    Object.defineProperty(view, '__typename', { value: typename, enumerable: true })
    return view
  }
  const rootValue = {
    ...records.Query,
    ...records.Mutation,
    _entities: ({ representations }: { representations: Record<string, unknown>[] }) => representations.map(entityOf),
  }
  return {
    schema,
    answer: async ({ query, variables }) => {
      const asked = parse(query)
      const errors = validate(schema, asked, specifiedRules)
      if (errors.length) return { errors: errors.map((error) => error.toJSON()) }
      return execute({
        schema,
        document: asked,
        rootValue,
        variableValues: variables,
        fieldResolver: records.resolver && resolverWithLookups(records.resolver),
      })
    },
  }
}

const resolverWithLookups =
  (resolver: GraphQLFieldResolver<unknown, unknown>): GraphQLFieldResolver<unknown, unknown> =>
  (source, args, context, info) =>
    info.fieldName === '_entities'
      ? defaultFieldResolver(source, args, context, info)
      : resolver(source, args, context, info)

const externalFields = (type: ObjectTypeDefinitionNode): string[] =>
  (type.fields ?? [])
    .filter((field: FieldDefinitionNode) => field.directives?.some((directive) => directive.name.value === 'external'))
    .map((field) => field.name.value)

function mergeExtensions(document: ReturnType<typeof parse>): ReturnType<typeof parse> {
  const extensions = document.definitions.filter((definition) => definition.kind === Kind.OBJECT_TYPE_EXTENSION)
  return {
    ...document,
    definitions: document.definitions
      .filter(
        (definition) => definition.kind !== Kind.OBJECT_TYPE_EXTENSION && definition.kind !== Kind.SCHEMA_EXTENSION,
      )
      .map((definition) => {
        if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION) return definition
        const more = extensions.filter((extension) => extension.name.value === definition.name.value)
        return {
          ...definition,
          fields: [...(definition.fields ?? []), ...more.flatMap((extension) => extension.fields ?? [])],
        }
      }),
  }
}
