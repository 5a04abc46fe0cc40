import { column, type Column, type ColumnOptions, type Optional } from '../column.js'
import { withoutSpaces } from '../half-width.js'
import { cameAs, Refused } from '../refusal.js'

const ANSWERS = new Map<string, boolean>([
  ...['是', '有', '√', '✓', '✔', '☑', '1', 'Y', 'YES', 'TRUE', 'T', '对', '真'].map((word) => [word, true] as const),
  ...['否', '无', '×', '✗', '✘', '☒', 'X', '0', 'N', 'NO', 'FALSE', 'F', '没有', '不是', '假'].map(
    (word) => [word, false] as const,
  ),
])

/** Yes or no: 是/否, 有/无, √/×, 1/0, Y/N. A blank is not a no. */
export function yesNo<const O extends ColumnOptions>(heading: string, options?: O): Column<Optional<O, boolean>> {
  return column(heading, options, {
    accepts: '是或否（也接受有/无、√/×、1/0、Y/N）',
    example: '是',
    width: 8,
    read: (cell) =>
      ANSWERS.get(cell) ??
      ANSWERS.get(withoutSpaces(cell).toUpperCase()) ??
      new Refused({ zh: '是或否', en: 'yes (是) or no (否)' }, cameAs(cell), {
        zh: '填“是”或“否”',
        en: 'write 是 or 否',
      }),
  })
}
