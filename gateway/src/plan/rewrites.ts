import { type FetchNodePathSegment, type FetchRewrite } from '@graphql-hive/router-query-planner'
import { isPlace, type Place } from './place.js'
import { type SatisfiesType } from './merge.js'

interface Rewrite {
  readonly path: readonly FetchNodePathSegment[]
  readonly apply: (place: Place, key: string) => void
}

/** Compiles a plan's rewrites to one function that changes an object in place. */
export function compileRewrites(
  rewrites: readonly FetchRewrite[] | undefined,
  satisfies: SatisfiesType,
): ((value: unknown) => void) | undefined {
  if (!rewrites?.length) return undefined
  const compiled = rewrites.map((rewrite): Rewrite => {
    if ('KeyRenamer' in rewrite) {
      const { path, renameKeyTo } = rewrite.KeyRenamer
      return {
        path,
        apply: (place, key) => {
          if (place[key] === undefined) return
          place[renameKeyTo] = place[key]
          delete place[key]
        },
      }
    }
    const { path, setValueTo } = 'ValueSetter' in rewrite ? rewrite.ValueSetter : rewrite
    return {
      path,
      apply: (place, key) => {
        if (place[key] !== undefined) place[key] = setValueTo
      },
    }
  })
  return (value) => {
    for (const rewrite of compiled) walk(value, rewrite, 0, satisfies)
  }
}

function walk(value: unknown, rewrite: Rewrite, index: number, satisfies: SatisfiesType): void {
  if (Array.isArray(value)) {
    for (const item of value) walk(item, rewrite, index, satisfies)
    return
  }
  if (!isPlace(value)) return
  const segment = rewrite.path[index]
  if (segment === undefined) return
  if ('TypenameEquals' in segment) {
    const typename = value.__typename
    if (typename === undefined || segment.TypenameEquals.some((condition) => satisfies(typename, condition))) {
      walk(value, rewrite, index + 1, satisfies)
    }
  } else if (index === rewrite.path.length - 1) rewrite.apply(value, segment.Key)
  else walk(value[segment.Key], rewrite, index + 1, satisfies)
}
