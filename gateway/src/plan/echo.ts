import {
  type FieldNode,
  type FragmentDefinitionNode,
  type InlineFragmentNode,
  Kind,
  type SelectionSetNode,
} from 'graphql'
import { singleFieldOf, type Supergraph } from '../supergraph/supergraph.js'

const TYPENAME: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }

/**
 * Adds to an `_entities` selection what shows that the right records came back, in the right order: the type, and the
 * simple key by which each was asked for. A department that mixes up the order of its answers would otherwise show one
 * record under another's key, and nobody would notice.
 */
export function withEcho(
  set: SelectionSetNode,
  subgraph: string,
  supergraph: Supergraph,
  required: ReadonlySet<string>,
): SelectionSetNode {
  const selections = set.selections.map((node) =>
    node.kind === Kind.INLINE_FRAGMENT ? withKey(node, subgraph, supergraph, required) : node,
  )
  return { ...set, selections: [TYPENAME, ...selections] }
}

function withKey(
  fragment: InlineFragmentNode,
  subgraph: string,
  supergraph: Supergraph,
  required: ReadonlySet<string>,
): InlineFragmentNode {
  const type = fragment.typeCondition?.name.value
  if (type === undefined) return fragment
  const key = echoedKey(type, subgraph, supergraph, required)
  if (key === undefined) return fragment
  const field: FieldNode = { kind: Kind.FIELD, name: { kind: Kind.NAME, value: key } }
  return {
    ...fragment,
    selectionSet: { ...fragment.selectionSet, selections: [field, ...fragment.selectionSet.selections] },
  }
}

/** The simple key of a type in a subgraph that is also among the inputs of a fetch. */
export function echoedKey(
  type: string,
  subgraph: string,
  supergraph: Supergraph,
  required: ReadonlySet<string>,
): string | undefined {
  for (const key of supergraph.keys.get(type) ?? []) {
    if (key.subgraph !== subgraph) continue
    const field = singleFieldOf(key)
    if (field !== undefined && required.has(field)) return field
  }
  return undefined
}

/** Fragment definitions by name. */
export type FragmentsByName = ReadonlyMap<string, FragmentDefinitionNode>

/** Fragment definitions of a document by name. */
export const fragmentsOf = (definitions: readonly { kind: string }[]): ReadonlyMap<string, FragmentDefinitionNode> =>
  new Map(
    definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((definition) => [definition.name.value, definition]),
  )
