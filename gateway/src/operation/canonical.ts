import {
  getNamedType,
  type GraphQLCompositeType,
  GraphQLError,
  isAbstractType,
  isCompositeType,
  isObjectType,
  isUnionType,
  Kind,
  type OperationDefinitionNode,
  print,
  type SelectionSetNode,
  type VariableDefinitionNode,
  type ASTNode,
  visit,
} from 'graphql'
import { isSelected } from './conditions.js'
import { type SelectionReader } from './selection.js'

/** The longest canonical operation, in characters, that is given to the planner. */
export const MAXIMUM_CANONICAL_LENGTH = 1_000_000

const INTROSPECTION = new Set(['__schema', '__type'])

/**
 * The operation as it is planned: fragments written out, skipped selections gone, introspection taken out, and every
 * field under its canonical response key.
 *
 * Clients' aliases never reach a plan. A plan copies entity keys and `@requires` inputs by response key, so a client
 * that could choose response keys could put one field's value where another's is read
 * (`record { id: otherRecordsId details { … } }`) and be shown another record.
 *
 * @returns undefined when nothing is left to ask departments for.
 */
export function canonicalOperation(
  reader: SelectionReader,
  operation: OperationDefinitionNode,
  rootSets: readonly SelectionSetNode[] = [operation.selectionSet],
): string | undefined {
  const root = reader.schema.getRootType(operation.operation)
  if (!root)
    throw new GraphQLError(`The schema has no ${operation.operation} type.`, { extensions: { http: { status: 400 } } })
  const used = new Set<string>()
  const body = rootSets.map((set) => printSet(set, root)).join(' ')
  if (body.trim() === '') return undefined
  const definitions = (operation.variableDefinitions ?? [])
    .filter((definition) => used.has(definition.variable.name.value))
    .map((definition: VariableDefinitionNode) => print({ ...definition, directives: [] }))
  return `${operation.operation}${definitions.length ? `(${definitions.join(', ')})` : ''} {${body}}`

  function printSet(set: SelectionSetNode, parent: GraphQLCompositeType): string {
    const text = printSelections(set, parent)
    const typed = isAbstractType(parent) && (isUnionType(parent) || reader.tellsApart(parent, set))
    return typed ? ` __typename${text}` : text
  }

  function printSelections(set: SelectionSetNode, parent: GraphQLCompositeType): string {
    let text = ''
    for (const node of set.selections) {
      if (!isSelected(node, reader.conditions)) continue
      if (node.kind === Kind.FIELD) {
        const name = node.name.value
        if (name === '__typename') {
          if (parent !== root) text += ' __typename'
          continue
        }
        if (parent === root && INTROSPECTION.has(name)) continue
        const definition = isUnionType(parent) ? undefined : parent.getFields()[name]
        if (!definition) throw new Error(`Expected ${parent.name} to have a field ${name}; validation comes first.`)
        const key = reader.keys.of(node)
        const given = node.arguments?.length ? `(${node.arguments.map(printed).join(', ')})` : ''
        text += key === name ? ` ${name}` : ` ${key}: ${name}${given}`
        const type = getNamedType(definition.type)
        if (node.selectionSet && isCompositeType(type)) {
          const below = printSet(node.selectionSet, type)
          // everything below may be skipped; the object itself was still asked for
          text += ` {${below === '' ? ' __typename' : below}}`
        }
      } else {
        const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : reader.fragments.get(node.name.value)!
        const condition = fragment.typeCondition?.name.value ?? parent.name
        const narrowed = reader.schema.getType(condition) as GraphQLCompositeType
        const below =
          condition === parent.name
            ? printSelections(fragment.selectionSet, parent)
            : printSet(fragment.selectionSet, narrowed)
        if (below === '') continue
        text +=
          condition === parent.name || (isObjectType(parent) && parent === root)
            ? below
            : ` ... on ${condition} {${below}}`
      }
      if (text.length > MAXIMUM_CANONICAL_LENGTH) throw tooLong()
    }
    return text
  }

  function printed(node: ASTNode): string {
    visit(node, { Variable: (variable) => void used.add(variable.name.value) })
    return print(node)
  }
}

const tooLong = (): GraphQLError =>
  new GraphQLError(
    `The operation is longer than ${MAXIMUM_CANONICAL_LENGTH} characters once its fragments are written out. Ask for less at a time.`,
    { extensions: { code: 'OPERATION_TOO_LARGE', http: { status: 400 } } },
  )
