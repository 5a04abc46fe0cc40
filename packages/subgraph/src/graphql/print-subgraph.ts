import { printSchemaWithDirectives } from '@graphql-tools/utils'
import { type GraphQLSchema } from 'graphql'
import { subgraphPrelude } from '@huilian/composition/prelude'

/** The subgraph's SDL as composition reads it: the prelude of links and directive definitions, then its types. */
export function printSubgraphSchema(schema: GraphQLSchema): string {
  const body = printSchemaWithDirectives(schema, { assumeValid: true })
    // the roots keep their usual names, and a schema definition would collide with the prelude's extension
    .replace(/^schema(\s+@[^{]*)?\s*\{[^}]*\}\s*/, '')
    .replace(/^directive @[^\n]*\n+/gm, '')
    // without the definitions, which only the prelude has, the printer takes values of their enums for texts
    .replace(/@(indexed\(absent|share\(class): "([A-Z]+)"/g, '@$1: $2')
  return `${subgraphPrelude.trim()}\n\n${body.trim()}\n`
}
