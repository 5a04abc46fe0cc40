import { type InputRewrite, type RequiresSelection } from '@graphql-hive/router-query-planner'
import { type Fault, Hole, silence } from '../department/fault.js'
import { type Supergraph } from '../supergraph/supergraph.js'
import { isPlace, type Place } from './place.js'
import { compileRewrites } from './rewrites.js'
import { type SatisfiesType } from './merge.js'

/** What a department is given to know a record by: JSON text, or the faults for which it cannot be asked. */
export type Representation = string | readonly Fault[] | undefined

interface RequiredField {
  readonly name: string
  readonly prefix: string
  readonly selections: readonly RequiresSelection[] | undefined
}

/**
 * Compiles what a fetch requires to a function that writes a record's representation once, as text.
 *
 * The answer is a text; or faults, when an input is itself missing for a reason that is known; or undefined, when this
 * record is of a type the fetch is not about.
 */
export function compileRepresentation(
  requires: readonly RequiresSelection[],
  inputRewrites: readonly InputRewrite[] | undefined,
  supergraph: Supergraph,
  satisfies: SatisfiesType,
): (place: Place) => Representation {
  const rewrite = compileRewrites(inputRewrites, satisfies)
  const byType = new Map<string, ((place: Place) => Representation) | undefined>()

  return (place) => {
    const typename = place.__typename
    if (typeof typename !== 'string') return undefined
    let write = byType.get(typename)
    if (write === undefined && !byType.has(typename)) byType.set(typename, (write = compileFor(typename)))
    return write?.(place)
  }

  function compileFor(typename: string): ((place: Place) => Representation) | undefined {
    const fields = requiredFields(requires, typename, satisfies)
    if (fields.length === 0) return undefined
    const head = `{"__typename":${JSON.stringify(renamed(typename))}`
    const types = supergraph.fieldTypes.get(typename)
    const rewritten = rewrite !== undefined && !onlyTypename(inputRewrites!)
    return (place) => {
      let text = head
      for (const field of fields) {
        const value = place[field.name]
        if (typeof value === 'string' && field.selections === undefined) {
          text += field.prefix + JSON.stringify(value)
          continue
        }
        if (value instanceof Hole) return value.faults
        const impossible = value === null && types?.get(field.name)?.kind === 'NonNullType'
        if (value === undefined || impossible) {
          return [silence(supergraph.ownerOf(typename, field.name), 'MISSING_FIELD', `${typename}.${field.name}`)]
        }
        const written = write(value, field.selections)
        if (typeof written !== 'string') return written
        text += field.prefix + written
      }
      text += '}'
      if (!rewritten) return text
      const object: unknown = JSON.parse(text)
      rewrite!(object)
      return JSON.stringify(object)
    }
  }

  function write(value: unknown, selections: readonly RequiresSelection[] | undefined): string | readonly Fault[] {
    if (value instanceof Hole) return value.faults
    if (selections === undefined || value === null || value === undefined) return JSON.stringify(value ?? null)
    if (Array.isArray(value)) {
      const items: string[] = []
      for (const item of value) {
        const written = write(item, selections)
        if (typeof written !== 'string') return written
        items.push(written)
      }
      return `[${items.join(',')}]`
    }
    if (!isPlace(value)) return JSON.stringify(value)
    const typename = value.__typename
    const parts: string[] = []
    if (typeof typename === 'string') parts.push(`"__typename":${JSON.stringify(typename)}`)
    for (const field of requiredFields(selections, typename, satisfies)) {
      const inner = value[field.name]
      if (inner === undefined) return [silence(undefined, 'MISSING_FIELD', field.name)]
      const written = write(inner, field.selections)
      if (typeof written !== 'string') return written
      parts.push(field.prefix.slice(1) + written)
    }
    return `{${parts.join(',')}}`
  }

  // almost every rewrite only tells an interface object's department the interface's name
  function renamed(typename: string): string {
    if (!rewrite) return typename
    const probe = { __typename: typename }
    rewrite(probe)
    return probe.__typename
  }
}

const onlyTypename = (rewrites: readonly InputRewrite[]): boolean =>
  rewrites.every((rewrite) => {
    if ('KeyRenamer' in rewrite) return false
    const { path } = 'ValueSetter' in rewrite ? rewrite.ValueSetter : rewrite
    const keys = path.filter((segment) => 'Key' in segment)
    return keys.length === 1 && (keys[0] as { Key: string }).Key === '__typename'
  })

function requiredFields(
  selections: readonly RequiresSelection[],
  typename: unknown,
  satisfies: SatisfiesType,
): readonly RequiredField[] {
  const fields = new Map<string, { name: string; selections: RequiresSelection[] | undefined }>()
  const collect = (list: readonly RequiresSelection[]) => {
    for (const selection of list) {
      if (selection.kind === 'InlineFragment') {
        if (typename === undefined || satisfies(typename, selection.typeCondition)) collect(selection.selections)
      } else if (selection.kind === 'Field' && selection.name !== '__typename') {
        const key = selection.alias ?? selection.name
        const found = fields.get(key)
        if (found) found.selections?.push(...(selection.selections ?? []))
        else
          fields.set(key, {
            name: selection.name,
            selections: selection.selections?.length ? [...selection.selections] : undefined,
          })
      }
    }
  }
  collect(selections)
  return [...fields].map(([key, field]) => ({ ...field, prefix: `,${JSON.stringify(key)}:` }))
}
