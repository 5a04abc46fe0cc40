import { type GraphQLError } from 'graphql'

import { didYouMean } from './did-you-mean.js'
import { type Problem } from './problem.js'
import { fieldsOf, type SubgraphDocument } from './subgraph-document.js'

/** What the composer refused, addressed to its department and with the nearest name that exists. */
export function problemOf(error: GraphQLError, subgraphs: SubgraphDocument[]): Problem {
  const subgraph = subgraphs.find((candidate) => error.message.startsWith(`[${candidate.name}] `))
  const told = subgraph ? error.message.slice(subgraph.name.length + 3) : error.message
  const sentence = /[.?!)]$/.test(told) ? told : `${told}.`
  return {
    code: String(error.extensions['code'] ?? 'COMPOSITION'),
    subgraph: subgraph?.name ?? null,
    coordinate: /"([A-Z]\w*\.\w+)"/.exec(told)?.[1] ?? /type "(\w+)"/i.exec(told)?.[1] ?? null,
    message:
      (subgraph ? `Department "${subgraph.name}": ` : '') +
      sentence +
      suggestionFor(told, subgraph ? [subgraph] : subgraphs) +
      (adviceFor[String(error.extensions['code'])] ?? ''),
  }
}

/** What to do about the refusals that a department meets most. */
const adviceFor: Record<string, string> = {
  INVALID_FIELD_SHARING:
    ' One field has one owner: take it out of the others, or give each department a field of its own.',
  FIELD_TYPE_MISMATCH: ' Agree on one type, or give each department a field of its own.',
  TYPE_KIND_MISMATCH: ' Give the types names that carry their department.',
  SATISFIABILITY_ERROR: ' Give the entity the same @key in these departments.',
}

function suggestionFor(told: string, subgraphs: SubgraphDocument[]): string {
  const [, field, typeName] = /Cannot query field "(\w+)" on type "(\w+)"/.exec(told) ?? []
  if (field === undefined) return ''
  const types = subgraphs.flatMap((subgraph) => subgraph.types.filter((type) => type.name.value === typeName))
  return didYouMean(
    field,
    types.flatMap((type) => fieldsOf(type).map((candidate) => candidate.name.value)),
  )
}
