import { type DirectiveNode, type DocumentNode, Kind, type OperationDefinitionNode, visit } from 'graphql'

/** The values of the Boolean variables that `@skip` and `@include` read, by name. */
export type ConditionValues = Readonly<Record<string, boolean>>

/**
 * Names of the variables that decide what is selected, in order of first use.
 *
 * Operations are planned once per combination that is really asked: the plan then holds no condition at all, asks no
 * department for a field that was skipped, and the projection has no branch to take.
 */
export function conditionVariablesOf(document: DocumentNode): readonly string[] {
  const names = new Set<string>()
  visit(document, {
    Directive(node) {
      if (node.name.value !== 'skip' && node.name.value !== 'include') return
      for (const argument of node.arguments ?? []) {
        if (argument.value.kind === Kind.VARIABLE) names.add(argument.value.name.value)
      }
    },
  })
  return [...names]
}

/** Whether a selection with these directives is selected. Source: GraphQL specification §3.13.1–2. */
export function isSelected(
  node: { readonly directives?: readonly DirectiveNode[] },
  conditions: ConditionValues,
): boolean {
  if (!node.directives?.length) return true
  for (const directive of node.directives) {
    const name = directive.name.value
    if (name !== 'skip' && name !== 'include') continue
    const value = directive.arguments?.[0]?.value
    const holds =
      value?.kind === Kind.VARIABLE
        ? conditions[value.name.value] === true
        : value?.kind === Kind.BOOLEAN && value.value
    if (holds === (name === 'skip')) return false
  }
  return true
}

/** The present values of an operation's condition variables. */
export function conditionValuesOf(
  names: readonly string[],
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): ConditionValues {
  if (names.length === 0) return NO_CONDITIONS
  const values: Record<string, boolean> = {}
  for (const definition of operation.variableDefinitions ?? []) {
    const name = definition.variable.name.value
    if (names.includes(name)) values[name] = variables[name] === true
  }
  return values
}

const NO_CONDITIONS: ConditionValues = {}
