import { type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql'
import { type QueryDocument } from './read-query.js'

/** The fields a query asks for that have no fields of their own, as paths of response keys, in the query’s order. */
export function selectedPaths({ document, operation }: QueryDocument): string[][] {
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  }
  const paths = new Map<string, string[]>()
  collect(operation.selectionSet, [])
  return [...paths.values()]

  function collect(selections: SelectionSetNode, above: string[]): void {
    for (const selection of selections.selections) {
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        const fragment = fragments.get(selection.name.value)
        if (fragment) collect(fragment.selectionSet, above)
      } else if (selection.kind === Kind.INLINE_FRAGMENT) {
        collect(selection.selectionSet, above)
      } else {
        const path = [...above, (selection.alias ?? selection.name).value]
        if (selection.selectionSet) collect(selection.selectionSet, path)
        else paths.set(path.join('.'), path)
      }
    }
  }
}
