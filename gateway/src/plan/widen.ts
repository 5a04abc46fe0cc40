import {
  type FlattenNodePathSegment,
  type InputRewrite,
  type RequiresSelection,
} from '@graphql-hive/router-query-planner'
import { selectedAt } from '../operation/select-at.js'
import { type Selection } from '../operation/selection.js'
import { type AnswerShape } from './answer-shape.js'
import { type SatisfiesType } from './merge.js'

/**
 * Lets a fetch from an interface object's department go out for every concrete type that wants what it fetches.
 *
 * The planner joins fetches of several concrete types into one `... on Interface` fetch and keeps the type condition of
 * only one of them (0.0.38): the other types' records would never be asked for. The client's selection tells who wants
 * which field, so the condition is made whole again from it.
 */
export function widenRequires(
  requires: readonly RequiresSelection[],
  inputRewrites: readonly InputRewrite[] | undefined,
  paths: ReadonlyArray<readonly FlattenNodePathSegment[]>,
  shape: AnswerShape,
  selection: Selection,
  satisfies: SatisfiesType,
): readonly RequiresSelection[] {
  const first = requires.find((each) => each.kind === 'InlineFragment')
  if (!first || !inputRewrites?.some((rewrite) => 'ValueSetter' in rewrite || 'kind' in rewrite)) return requires
  const keys = new Set(shape.branches.flatMap(({ fields }) => [...fields.keys()]))
  const conditions = requires.flatMap((each) => (each.kind === 'InlineFragment' ? [each.typeCondition] : []))
  const wanting = new Set(paths.flatMap((path) => typesWanting(selection, path, keys, satisfies)))
  const missing = [...wanting].filter((type) => !conditions.some((condition) => satisfies(type, condition)))
  return [...requires, ...missing.map((typeCondition) => ({ ...first, typeCondition }))]
}

function typesWanting(
  root: Selection,
  path: readonly FlattenNodePathSegment[],
  keys: ReadonlySet<string>,
  satisfies: SatisfiesType,
): string[] {
  return selectedAt(root, path, satisfies).flatMap(({ selection, types }) =>
    types.filter((type) =>
      selection.fieldsFor(type)?.some((field) => field.name !== '__typename' && keys.has(field.canonicalKey)),
    ),
  )
}
