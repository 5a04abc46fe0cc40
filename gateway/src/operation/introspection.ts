import {
  type DocumentNode,
  executeSync,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
} from 'graphql'

/** Answers `__schema` and `__type` from the client-facing schema; no department is asked. */
export interface IntrospectionAnswer {
  /** By response key. */
  readonly data: Readonly<Record<string, unknown>>
  /** The same as JSON text. */
  readonly text: Readonly<Record<string, string>>
  readonly errors: readonly GraphQLError[]
}

const NOTHING: IntrospectionAnswer = { data: {}, text: {}, errors: [] }

/** Prepares the introspection part of an operation; undefined when there is none. */
export function compileIntrospection(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  fields: readonly FieldNode[],
): (variables: Readonly<Record<string, unknown>>) => IntrospectionAnswer {
  if (fields.length === 0) return () => NOTHING
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [
      { ...operation, directives: [], selectionSet: { kind: Kind.SELECTION_SET, selections: fields } },
      ...fragments.values(),
    ],
  }
  const answers = new Map<string, IntrospectionAnswer>()
  return (variables) => {
    const key = operation.variableDefinitions?.length ? JSON.stringify(variables) : ''
    const known = answers.get(key)
    if (known) return known
    const { data, errors } = executeSync({ schema, document, variableValues: { ...variables } })
    const answer: IntrospectionAnswer = {
      data: { ...data },
      text: Object.fromEntries(Object.entries(data ?? {}).map(([name, value]) => [name, JSON.stringify(value)])),
      errors: errors ?? [],
    }
    if (answers.size < 16) answers.set(key, answer)
    return answer
  }
}
