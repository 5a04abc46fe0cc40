import { column, type CellKind, type Column, type ColumnOptions, type Optional } from '../column.js'
import { withoutSpaces } from '../half-width.js'
import { cameAs, Refused } from '../refusal.js'

/** What each value of a code set is called in ledgers: words, national-standard codes, local numbers. The first leads. */
export type Words = Readonly<Record<string, readonly string[]>>

/** One value of a code set: any of its words, or its own name. Anything else is refused; there is no catch-all. */
export function code<const W extends Words, const O extends ColumnOptions>(
  heading: string,
  words: W,
  options?: O,
): Column<Optional<O, keyof W & string>> {
  const find = dictionary(words)
  return column(heading, options, {
    accepts: `填写其中一项：${listed(words)}`,
    example: leading(words)[0] ?? '',
    width: 14,
    read: (cell, kind) => find(cell, kind) ?? unknownWord(words, cell),
  })
}

/** Several values of a code set in one cell, separated by 、,;/ or a space; without repeats, in the order given. */
export function codes<const W extends Words, const O extends ColumnOptions>(
  heading: string,
  words: W,
  options?: O,
): Column<Optional<O, readonly (keyof W & string)[]>> {
  const find = dictionary(words)
  return column<readonly (keyof W & string)[], O>(heading, options, {
    accepts: `可填多项，用顿号隔开：${listed(words)}`,
    example: leading(words).slice(0, 2).join('、'),
    width: 22,
    read: (cell, kind) => {
      const whole = find(cell, kind)
      if (whole !== undefined) return [whole]
      const found = new Set<keyof W & string>()
      for (const part of cell.split(/[、,，;；/／\s|]+/)) {
        if (part === '') continue
        const value = find(part, kind)
        if (value === undefined) return unknownWord(words, part)
        found.add(value)
      }
      return found.size > 0 ? [...found] : unknownWord(words, cell)
    },
  })
}

function dictionary<W extends Words>(words: W): (cell: string, kind: CellKind) => (keyof W & string) | undefined {
  const exact = new Map<string, string>()
  const numeric = new Map<number, string | null>()
  for (const [value, spelled] of Object.entries(words)) {
    for (const word of [value, ...spelled]) {
      const key = comparable(word)
      const owner = exact.get(key)
      if (owner !== undefined && owner !== value) {
        throw new Error(`The word “${word}” stands for both ${owner} and ${value}: leave it to one of them.`)
      }
      exact.set(key, value)
      if (/^\d+$/.test(key)) numeric.set(+key, numeric.has(+key) && numeric.get(+key) !== value ? null : value)
    }
  }
  // Excel turns the code 01 into the number 1: found by its number when only one code has it
  return (cell, kind) =>
    exact.get(cell) ??
    exact.get(comparable(cell)) ??
    (kind === 'number' ? (numeric.get(+cell) ?? undefined) : undefined)
}

function comparable(word: string): string {
  return withoutSpaces(word).toUpperCase()
}

function leading(words: Words): string[] {
  return Object.entries(words).map(([value, spelled]) => spelled[0] ?? value)
}

function listed(words: Words): string {
  return leading(words).join('、')
}

function unknownWord(words: Words, cell: string): Refused {
  return new Refused({ zh: `其中一项：${listed(words)}`, en: `one of ${leading(words).join(', ')}` }, cameAs(cell), {
    zh: '改填列出的说法',
    en: 'use one of these words',
  })
}
