import { type DefinitionNode, type DocumentNode, Kind, print } from 'graphql'

/**
 * Prints a schema so that the same schema always gives the same text: the schema definition, then directives, the root
 * types, and all other types by name. Members keep the order their owners gave them, which carries meaning (first,
 * second, third dose).
 */
export function printArranged(document: DocumentNode): string {
  const definitions = [...document.definitions].sort((one, other) => {
    const [rankOfOne, nameOfOne] = placeOf(one)
    const [rankOfOther, nameOfOther] = placeOf(other)
    return rankOfOne - rankOfOther || (nameOfOne < nameOfOther ? -1 : nameOfOne > nameOfOther ? 1 : 0)
  })
  return print({ ...document, definitions }) + '\n'
}

const rootOrder = ['Query', 'Mutation', 'Subscription']

function placeOf(node: DefinitionNode): [number, string] {
  if (node.kind === Kind.SCHEMA_DEFINITION || node.kind === Kind.SCHEMA_EXTENSION) return [0, '']
  const name = 'name' in node ? (node.name?.value ?? '') : ''
  if (node.kind === Kind.DIRECTIVE_DEFINITION) return [1, name]
  const root = rootOrder.indexOf(name)
  return root >= 0 ? [2 + root, name] : [5, name]
}
