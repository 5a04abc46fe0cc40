import { registerEnumType } from 'type-graphql'

/**
 * The values a coded column may hold. Each value has its English meaning and then the words that ledgers use for it:
 * the leading Chinese term first, then aliases and codes. One definition serves ledger, table and GraphQL.
 */
export interface CodeSet<Value extends string = string> {
  /** Words that ledgers use for each value. */
  readonly words: Readonly<Record<Value, readonly string[]>>
  /** The registered GraphQL enum: each value is its own name. */
  readonly values: { readonly [V in Value]: V }
}

/** The values of a code set as a union of texts. */
export type CodeOf<Set> = Set extends CodeSet<infer Value> ? Value : never

/** Declares a code set: value → [English meaning, leading Chinese term, other words…]. */
export function codeSet<Value extends string>(
  name: string,
  description: string,
  values: Readonly<Record<Value, readonly [meaning: string, term: string, ...words: string[]]>>,
): CodeSet<Value> {
  const entries = Object.entries(values) as [Value, readonly [string, string, ...string[]]][]
  const build = <Part>(part: (value: Value, spelled: readonly string[]) => Part): Record<Value, Part> =>
    Object.fromEntries(entries.map(([value, spelled]) => [value, part(value, spelled)])) as Record<Value, Part>
  const enumeration = build((value) => value) as { readonly [V in Value]: V }
  registerEnumType(enumeration, {
    name,
    description,
    valuesConfig: build((_value, spelled) => ({ description: `${spelled[0]} (${spelled[1]}).` })),
  })
  return { words: build((_value, spelled) => spelled.slice(1)), values: enumeration }
}
