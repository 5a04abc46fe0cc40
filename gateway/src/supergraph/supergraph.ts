import { createHash } from 'node:crypto'
import {
  type ConstDirectiveNode,
  type FieldDefinitionNode,
  type GraphQLSchema,
  isObjectType,
  Kind,
  type NamedTypeNode,
  parse,
  type TypeNode,
  valueFromASTUntyped,
} from 'graphql'
import { toApiSchema } from './api-schema.js'

/** A department as the supergraph names it. */
export interface SubgraphDescription {
  /** The name in `join__Graph`'s `@join__graph(name:)`. */
  readonly name: string
  /** Where it answers. `builtin:…` is answered inside the gateway. */
  readonly url: string
}

/** A key of an entity in one subgraph: its simple scalar fields, or null when it is nested. */
export interface EntityKey {
  readonly subgraph: string
  readonly fields: string
}

/** Everything the gateway reads from a composed supergraph, made once when it is loaded. */
export interface Supergraph {
  readonly sdl: string
  /** SHA-256 of the SDL, hexadecimal, first 16 digits: names this supergraph in logs, metrics and readiness. */
  readonly version: string
  readonly apiSchema: GraphQLSchema
  readonly subgraphs: ReadonlyMap<string, SubgraphDescription>
  /** Keys by type name. */
  readonly keys: ReadonlyMap<string, readonly EntityKey[]>
  /** The only subgraph that resolves `Type.field`, where there is exactly one. */
  ownerOf(typeName: string, fieldName: string): string | undefined
  /** The root query fields that a subgraph resolves, as the supergraph writes them. */
  rootFieldsOf(subgraph: string): readonly FieldDefinitionNode[]
  /** Concrete type names that satisfy a type condition, itself included (an interface object answers by its own name). */
  possibleTypes(typeName: string): ReadonlySet<string>
  /** Object types of the whole supergraph, those hidden from clients included. */
  readonly fieldTypes: ReadonlyMap<string, ReadonlyMap<string, TypeNode>>
}

/** A supergraph that cannot be served, with the reason as a sentence. */
export class SupergraphRefused extends Error {
  readonly code = 'SUPERGRAPH_REFUSED'
}

const argument = (directive: ConstDirectiveNode, name: string): unknown => {
  const found = directive.arguments?.find((candidate) => candidate.name.value === name)
  return found ? valueFromASTUntyped(found.value) : undefined
}

const directivesOf = (node: { directives?: readonly ConstDirectiveNode[] }, name: string): ConstDirectiveNode[] =>
  node.directives?.filter((directive) => directive.name.value === name) ?? []

/**
 * Reads a composed supergraph.
 *
 * @throws SupergraphRefused when the text is not GraphQL, has no `join__Graph`, or has no client-facing schema.
 */
export function readSupergraph(sdl: string): Supergraph {
  const document = (() => {
    try {
      return parse(sdl, { noLocation: true })
    } catch (error) {
      throw new SupergraphRefused(`The supergraph is not valid GraphQL: ${(error as Error).message}`)
    }
  })()

  const graphs = new Map<string, SubgraphDescription>()
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.ENUM_TYPE_DEFINITION || definition.name.value !== 'join__Graph') continue
    for (const value of definition.values ?? []) {
      const [join] = directivesOf(value, 'join__graph')
      if (!join) continue
      graphs.set(value.name.value, { name: String(argument(join, 'name')), url: String(argument(join, 'url') ?? '') })
    }
  }
  if (graphs.size === 0) {
    throw new SupergraphRefused(
      'The supergraph names no subgraph: expected `enum join__Graph` with `@join__graph` values, as composition writes it.',
    )
  }

  const keys = new Map<string, EntityKey[]>()
  const interfaces = new Map<string, readonly string[]>()
  const owners = new Map<string, string | undefined>()
  const rootFields = new Map<string, FieldDefinitionNode[]>()
  const possible = new Map<string, Set<string>>()
  const fieldTypes = new Map<string, Map<string, TypeNode>>()
  const addPossible = (abstract: string, concrete: string) =>
    (possible.get(abstract) ?? possible.set(abstract, new Set([abstract])).get(abstract)!).add(concrete)

  for (const definition of document.definitions) {
    if (definition.kind === Kind.UNION_TYPE_DEFINITION) {
      for (const type of definition.types ?? []) addPossible(definition.name.value, type.name.value)
    }
    if (definition.kind !== Kind.OBJECT_TYPE_DEFINITION && definition.kind !== Kind.INTERFACE_TYPE_DEFINITION) continue
    const typeName = definition.name.value
    for (const type of definition.interfaces ?? ([] as NamedTypeNode[])) addPossible(type.name.value, typeName)
    interfaces.set(
      typeName,
      (definition.interfaces ?? []).map((type) => type.name.value),
    )
    const homes = new Set<string>()
    for (const join of directivesOf(definition, 'join__type')) {
      const graph = graphs.get(String(argument(join, 'graph')))
      if (!graph) continue
      homes.add(graph.name)
      const fields = argument(join, 'key')
      if (typeof fields === 'string' && argument(join, 'resolvable') !== false) {
        ;(keys.get(typeName) ?? keys.set(typeName, []).get(typeName)!).push({ subgraph: graph.name, fields })
      }
    }
    const types = new Map<string, TypeNode>()
    fieldTypes.set(typeName, types)
    for (const field of definition.fields ?? []) {
      types.set(field.name.value, field.type)
      const joins = directivesOf(field, 'join__field')
      const resolving = joins.length
        ? joins
            .filter((join) => argument(join, 'external') !== true && argument(join, 'usedOverridden') !== true)
            .map((join) => graphs.get(String(argument(join, 'graph')))?.name)
            .filter((name): name is string => name !== undefined)
        : [...homes]
      if (resolving.length === 1) owners.set(`${typeName}.${field.name.value}`, resolving[0])
      if (typeName === 'Query') {
        for (const name of resolving) (rootFields.get(name) ?? rootFields.set(name, []).get(name)!).push(field)
      }
    }
  }

  let apiSchema: GraphQLSchema
  try {
    apiSchema = toApiSchema(document)
  } catch (error) {
    throw new SupergraphRefused(`The supergraph gives clients no usable schema: ${(error as Error).message}`)
  }
  if (!isObjectType(apiSchema.getQueryType())) {
    throw new SupergraphRefused(
      'The supergraph gives clients no type Query: at least one query field must be accessible.',
    )
  }

  return {
    sdl,
    version: createHash('sha256').update(sdl).digest('hex').slice(0, 16),
    apiSchema,
    subgraphs: new Map([...graphs.values()].map((graph) => [graph.name, graph])),
    keys,
    fieldTypes,
    ownerOf: (typeName, fieldName) =>
      [typeName, ...(interfaces.get(typeName) ?? [])]
        .map((name) => owners.get(`${name}.${fieldName}`))
        .find((owner) => owner !== undefined),
    rootFieldsOf: (subgraph) => rootFields.get(subgraph) ?? [],
    possibleTypes: (typeName) => possible.get(typeName) ?? possible.set(typeName, new Set([typeName])).get(typeName)!,
  }
}

/** The single field of a key such as `"id"`, or undefined when the key is composite or nested. */
export const singleFieldOf = (key: EntityKey): string | undefined =>
  /^\s*\w+\s*$/.test(key.fields) ? key.fields.trim() : undefined
