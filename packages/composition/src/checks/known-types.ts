import { Kind, specifiedScalarTypes, type TypeNode } from 'graphql'

import { didYouMean } from '../did-you-mean.js'
import { type Problem } from '../problem.js'
import { namedTypeOf, type SubgraphDocument, type TypeNodes } from '../subgraph-document.js'
import { type Check } from './check.js'

/** Every type that a field or argument names is declared in the same subgraph. */
export const knownTypes: Check = (subgraphs) => subgraphs.flatMap(unknownTypesIn)

function unknownTypesIn(subgraph: SubgraphDocument): Problem[] {
  const declared = new Set(subgraph.types.map((type) => type.name.value))
  const names = new Set([...specifiedScalarTypes.map((scalar) => scalar.name), ...declared])
  const problems: Problem[] = []
  const demand = (coordinate: string, type: TypeNode) => {
    const name = namedTypeOf(type)
    if (names.has(name) || name.includes('__') || name.startsWith('_')) return
    problems.push({
      code: 'TYPE_UNKNOWN',
      subgraph: subgraph.name,
      coordinate,
      message:
        `Department "${subgraph.name}": ${coordinate} has the type ${name}, which its schema does not declare.` +
        `${didYouMean(name, names)} Declare the type in this department's schema, or correct the name.`,
    })
  }
  for (const type of subgraph.types) referencesOf(type, demand)
  return problems
}

function referencesOf(type: TypeNodes, demand: (coordinate: string, type: TypeNode) => void): void {
  if (type.kind === Kind.UNION_TYPE_DEFINITION || type.kind === Kind.UNION_TYPE_EXTENSION) {
    for (const member of type.types ?? []) demand(type.name.value, member)
  }
  if (!('fields' in type)) return
  for (const field of type.fields ?? []) {
    demand(`${type.name.value}.${field.name.value}`, field.type)
    if (!('arguments' in field)) continue
    for (const argument of field.arguments ?? []) {
      demand(`${type.name.value}.${field.name.value}(${argument.name.value}:)`, argument.type)
    }
  }
}
