import { transformSupergraphToPublicSchema } from '@theguild/federation-composition'
import { type ConstDirectiveNode, type DefinitionNode, type DocumentNode, Kind, parse, visit } from 'graphql'

import { printArranged } from './arrange.js'
import { isMachinery } from './subgraph-document.js'

/** Directives that clients know from the GraphQL specification itself. */
const clientDirectives: ReadonlySet<string> = new Set(['deprecated', 'specifiedBy', 'oneOf'])

/**
 * What a client may see of a supergraph: everything inaccessible, all machinery of federation and of this platform is
 * gone, descriptions stay.
 */
export function apiSdlOf(supergraphSdl: string): string {
  return printArranged(withoutMachinery(transformSupergraphToPublicSchema(parse(supergraphSdl))))
}

function withoutMachinery(document: DocumentNode): DocumentNode {
  const definitions = document.definitions.filter((node) => !isMachineryNode(node))
  const dropped = (directive: ConstDirectiveNode) => (clientDirectives.has(directive.name.value) ? undefined : null)
  return visit({ ...document, definitions }, { Directive: (node) => dropped(node as ConstDirectiveNode) })
}

function isMachineryNode(node: DefinitionNode): boolean {
  if (node.kind === Kind.DIRECTIVE_DEFINITION) return true
  if (node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION) return true
  return 'name' in node && node.name !== undefined && isMachinery(node.name.value)
}
