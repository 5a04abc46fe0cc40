import { isTypeDefinitionNode, type StringValueNode } from 'graphql'

import { type Problem } from '../problem.js'
import { rootTypeNames, type SubgraphDocument, type TypeNodes } from '../subgraph-document.js'
import { type Check } from './check.js'

/**
 * The descriptions are the platform's manual: every type, field, argument, enum value and input field has one.
 * Root types are nobody's and need none; an extension (`extend type`) is described where its type is declared.
 */
export const everythingDescribed: Check = (subgraphs) => subgraphs.flatMap(undescribedIn)

interface Described {
  readonly description?: StringValueNode | undefined
}

function undescribedIn(subgraph: SubgraphDocument): Problem[] {
  const problems: Problem[] = []
  const demand = (node: Described, coordinate: string, kind: string) => {
    if (node.description?.value.trim()) return
    problems.push({
      code: 'DESCRIPTION_MISSING',
      subgraph: subgraph.name,
      coordinate,
      message:
        `Department "${subgraph.name}": the ${kind} ${coordinate} has no description. ` +
        'Say in a sentence what it means, with its Chinese term: it is what the analyst reads.',
    })
  }
  for (const type of subgraph.types) {
    if (isTypeDefinitionNode(type) && !rootTypeNames.has(type.name.value)) demand(type, type.name.value, 'type')
    demandMembers(type, demand)
  }
  return problems
}

function demandMembers(type: TypeNodes, demand: (node: Described, coordinate: string, kind: string) => void): void {
  const owner = type.name.value
  if ('values' in type) {
    for (const value of type.values ?? []) demand(value, `${owner}.${value.name.value}`, 'value')
  }
  if (!('fields' in type)) return
  for (const field of type.fields ?? []) {
    const coordinate = `${owner}.${field.name.value}`
    demand(field, coordinate, 'field')
    if (!('arguments' in field)) continue
    for (const argument of field.arguments ?? []) {
      demand(argument, `${coordinate}(${argument.name.value}:)`, 'argument')
    }
  }
}
