import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql'

/** Whether a query selects `payments` of the field, so that they are read in the same statement, and only then. */
export function asksForPayments(info: GraphQLResolveInfo): boolean {
  const selects = (set: SelectionSetNode | undefined): boolean =>
    (set?.selections ?? []).some((node) => {
      if (node.kind === Kind.FIELD) return node.name.value === 'payments'
      return selects(
        node.kind === Kind.INLINE_FRAGMENT ? node.selectionSet : info.fragments[node.name.value]?.selectionSet,
      )
    })
  return info.fieldNodes.some((node) => selects(node.selectionSet))
}
