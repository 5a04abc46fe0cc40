/**
 * The values a coded column may hold. Each value has its English meaning and then the words that ledgers use for it:
 * the leading Chinese term first, then aliases and codes. One definition serves ledger and GraphQL.
 */
export interface CodeSet<Value extends string = string> {
  /** Name of the GraphQL enum. */
  readonly name: string
  /** What the set is, in English with the Chinese term. */
  readonly description: string
  /** English meaning of each value. */
  readonly meanings: Readonly<Record<Value, string>>
  /** Words that ledgers use for each value. */
  readonly words: Readonly<Record<Value, readonly string[]>>
  /** The values as an enum object: each is its own name. */
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
  const build = <T>(part: (value: Value, spelled: readonly string[]) => T): Record<Value, T> =>
    Object.fromEntries(entries.map(([value, spelled]) => [value, part(value, spelled)])) as Record<Value, T>
  return {
    name,
    description,
    meanings: build((_value, spelled) => spelled[0] ?? ''),
    words: build((_value, spelled) => spelled.slice(1)),
    values: build((value) => value) as { readonly [V in Value]: V },
  }
}

/** SQL condition that a column holds one of the values, for a check constraint. */
export function isOneOf(column: string, set: CodeSet): string {
  return `${column} in (${quoted(set)})`
}

/** SQL condition that an array column holds nothing but the values, for a check constraint. */
export function areAllOf(column: string, set: CodeSet): string {
  return `${column} <@ array[${quoted(set)}]`
}

function quoted(set: CodeSet): string {
  return Object.keys(set.values)
    .map((value) => `'${value}'`)
    .join(', ')
}
