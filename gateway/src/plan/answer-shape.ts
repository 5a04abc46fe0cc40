import { type FieldNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql'

/** The response keys that a fetch asks for, by the type they are asked on. */
export interface AnswerShape {
  /** Undefined type: asked of whatever is there. */
  readonly branches: ReadonlyArray<{
    readonly type: string | undefined
    readonly fields: ReadonlyMap<string, AnswerShape | undefined>
  }>
}

/** Reads the shape off a fetch's selection set. */
export function shapeOf(set: SelectionSetNode, fragments: ReadonlyMap<string, FragmentDefinitionNode>): AnswerShape {
  const branches = new Map<string | undefined, Map<string, SelectionSetNode[]>>()
  collect(set, undefined, fragments, branches)
  return {
    branches: [...branches].map(([type, fields]) => ({
      type,
      fields: new Map(
        [...fields].map(([key, sets]) => [
          key,
          sets.length
            ? shapeOf({ kind: Kind.SELECTION_SET, selections: sets.flatMap((each) => each.selections) }, fragments)
            : undefined,
        ]),
      ),
    })),
  }
}

function collect(
  set: SelectionSetNode,
  type: string | undefined,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  branches: Map<string | undefined, Map<string, SelectionSetNode[]>>,
): void {
  for (const node of set.selections) {
    if (node.kind === Kind.FIELD) {
      const fields = branches.get(type) ?? branches.set(type, new Map()).get(type)!
      const key = keyOf(node)
      const sets = fields.get(key) ?? fields.set(key, []).get(key)!
      if (node.selectionSet) sets.push(node.selectionSet)
    } else {
      const fragment = node.kind === Kind.INLINE_FRAGMENT ? node : fragments.get(node.name.value)!
      collect(fragment.selectionSet, fragment.typeCondition?.name.value ?? type, fragments, branches)
    }
  }
}

export const keyOf = (node: FieldNode): string => node.alias?.value ?? node.name.value
