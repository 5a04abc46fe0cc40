import { type FetchNode } from '@graphql-hive/router-query-planner'
import {
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
  type TypeNode,
  type ValueNode,
  valueFromASTUntyped,
} from 'graphql'
import { keyOf } from '../plan/answer-shape.js'
import { type Step } from '../plan/context.js'
import { fragmentsOf } from '../plan/echo.js'
import { mergeInto } from '../plan/merge.js'
import { type Supergraph, SupergraphRefused } from '../supergraph/supergraph.js'

/** Whether a subgraph is answered inside the gateway. */
export const isBuiltIn = (url: string): boolean => url.startsWith('builtin:')

/**
 * Checks that a built-in subgraph can be answered from questions alone: each of its query fields takes exactly the
 * fields of a key of the entity that it returns.
 *
 * @throws SupergraphRefused naming the field that needs a department.
 */
export function checkBuiltIns(supergraph: Supergraph): void {
  for (const { name, url } of supergraph.subgraphs.values()) {
    if (!isBuiltIn(url)) continue
    for (const field of supergraph.rootFieldsOf(name)) {
      const type = namedTypeOf(field.type)
      const argumentNames = (field.arguments ?? [])
        .map((argument) => argument.name.value)
        .sort()
        .join(' ')
      const matches = (supergraph.keys.get(type) ?? []).some(
        (key) => key.subgraph === name && key.fields.trim().split(/\s+/).sort().join(' ') === argumentNames,
      )
      if (matches) continue
      throw new SupergraphRefused(
        `Query.${field.name.value} of the built-in subgraph ${name} cannot be answered without a department: ` +
          `expected its arguments to be the fields of a key of ${type}, found (${argumentNames}).`,
      )
    }
  }
}

/** Compiles a fetch from a built-in subgraph: the answer to "the record of this key" is the key. No department is asked. */
export function compileKeyFetch(node: FetchNode, supergraph: Supergraph): Step {
  const document = parse(node.operation, { noLocation: true })
  const operation = document.definitions.find(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION,
  ) as OperationDefinitionNode
  const fragments = fragmentsOf(document.definitions)
  const fields = new Map(supergraph.rootFieldsOf(node.serviceName).map((field) => [field.name.value, field]))
  const answers = fieldsIn(operation.selectionSet, fragments).map((root) => {
    const typename = namedTypeOf(fields.get(root.name.value)!.type)
    return {
      key: keyOf(root),
      root,
      typename,
      selected: root.selectionSet ? fieldsIn(root.selectionSet, fragments) : [],
    }
  })
  return (context) => {
    for (const { key, root, typename, selected } of answers) {
      const given = new Map(
        (root.arguments ?? []).map((argument) => [argument.name.value, valueOf(argument.value, context.variables)]),
      )
      const record: Record<string, unknown> = { __typename: typename }
      for (const field of selected) {
        if (field.name.value !== '__typename') {
          const value = given.get(field.name.value) ?? null
          // ID takes numbers as well; it answers with text
          const isId = namedTypeOf(supergraph.fieldTypes.get(typename)!.get(field.name.value)!) === 'ID'
          record[keyOf(field)] = isId && value !== null ? String(value) : value
        }
      }
      mergeInto(context.data, { [key]: record }, () => true)
    }
    return undefined
  }
}

function fieldsIn(set: SelectionSetNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): FieldNode[] {
  return set.selections.flatMap((node) => {
    if (node.kind === Kind.FIELD) return [node]
    return fieldsIn(
      (node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value)!).selectionSet,
      fragments,
    )
  })
}

const valueOf = (node: ValueNode, variables: Readonly<Record<string, unknown>>): unknown =>
  node.kind === Kind.VARIABLE ? variables[node.name.value] : valueFromASTUntyped(node, { ...variables })

const namedTypeOf = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : namedTypeOf(type.type)
