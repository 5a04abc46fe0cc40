import {
  type ConstDirectiveNode,
  type DocumentNode,
  GraphQLError,
  isTypeDefinitionNode,
  isTypeExtensionNode,
  Kind,
  parse,
  type TypeDefinitionNode,
  type TypeExtensionNode,
  type TypeNode,
  valueFromASTUntyped,
} from 'graphql'

import { type Problem } from './problem.js'
import { type Subgraph } from './subgraph.js'

/** A subgraph whose SDL has been read. */
export interface SubgraphDocument extends Subgraph {
  document: DocumentNode
  /** Its types and extensions of types, machinery (`federation__…`, `huilian__…`, `_Any`) left out. */
  types: TypeNodes[]
}

/** A type as one subgraph declares it, or an extension of it. */
export type TypeNodes = TypeDefinitionNode | TypeExtensionNode

/** Root operation types: every department declares them, nobody owns them. */
export const rootTypeNames: ReadonlySet<string> = new Set(['Query', 'Mutation', 'Subscription'])

/** Reads a subgraph's SDL, or says in which line it stops being GraphQL. */
export function readSubgraph(subgraph: Subgraph): SubgraphDocument | Problem {
  try {
    const document = parse(subgraph.sdl)
    const types = document.definitions.filter((node) => isTypeDefinitionNode(node) || isTypeExtensionNode(node))
    return { ...subgraph, document, types: types.filter((type) => !isMachinery(type.name.value)) }
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    const line = error.locations?.[0]?.line
    return {
      code: 'SDL_SYNTAX',
      subgraph: subgraph.name,
      coordinate: null,
      message:
        `Department "${subgraph.name}": its schema is not GraphQL at line ${line}: ${error.message} ` +
        'Put that line right; everything after it is unread.',
    }
  }
}

/** Types that belong to a specification, not to a department: their names begin with `_` or hold a double underscore. */
export function isMachinery(typeName: string): boolean {
  return typeName.startsWith('_') || typeName.includes('__')
}

/** The directives of this name on a type or field. */
export function directivesOf(
  node: { readonly directives?: readonly ConstDirectiveNode[] | undefined },
  name: string,
): ConstDirectiveNode[] {
  return (node.directives ?? []).filter((directive) => directive.name.value === name)
}

/** The value of a directive's argument as plain data; undefined where it is left out. */
export function argumentOf(directive: ConstDirectiveNode, name: string): unknown {
  const argument = directive.arguments?.find((candidate) => candidate.name.value === name)
  return argument && valueFromASTUntyped(argument.value)
}

/** The name inside a type reference, lists and `!` taken off. */
export function namedTypeOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedTypeOf(type.type)
}

/** The single field of each `@key(fields: "id")` of a type; composite and nested keys are left out. */
export function singleFieldKeysOf(type: TypeNodes): string[] {
  return directivesOf(type, 'key')
    .map((key) => String(argumentOf(key, 'fields')).trim())
    .filter((fields) => /^\w+$/.test(fields))
}

/** Fields of an object or interface; none for other kinds. */
export function fieldsOf(type: TypeNodes) {
  return 'fields' in type &&
    type.kind !== Kind.INPUT_OBJECT_TYPE_DEFINITION &&
    type.kind !== Kind.INPUT_OBJECT_TYPE_EXTENSION
    ? (type.fields ?? [])
    : []
}
