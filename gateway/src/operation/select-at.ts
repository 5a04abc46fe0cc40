import { type FlattenNodePathSegment } from '@graphql-hive/router-query-planner'
import { type Selection } from './selection.js'

/** What the client selects at one place, and of which types. */
export interface SelectedPlace {
  readonly selection: Selection
  readonly types: readonly string[]
}

/** Follows a plan's path through what the client selects. */
export function selectedAt(
  root: Selection,
  path: readonly FlattenNodePathSegment[],
  satisfies: (typename: unknown, condition: string) => boolean,
): readonly SelectedPlace[] {
  let at: readonly SelectedPlace[] = [{ selection: root, types: root.possibleTypes }]
  for (const segment of path) {
    if (segment === '@') continue
    if ('Field' in segment) {
      const below = at.flatMap(({ selection, types }) =>
        types.flatMap((type) =>
          (selection.fieldsFor(type) ?? []).filter((field) => field.canonicalKey === segment.Field),
        ),
      )
      at = below.flatMap(({ selection }) => (selection ? [{ selection, types: selection.possibleTypes }] : []))
    } else {
      at = at.map(({ selection, types }) => ({
        selection,
        types: types.filter((type) => segment.TypeCondition.some((condition) => satisfies(type, condition))),
      }))
    }
  }
  return at
}
