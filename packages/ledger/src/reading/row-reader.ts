import { type CellKind, type Column } from '../column.js'
import { type Columns, type Contradiction, type LedgerDefinition, type RowOf } from '../ledger.js'
import { Refused, type Note, type Refusal } from '../refusal.js'
import { type RawRow } from '../table/table.js'
import { type HeadingMatch } from './headings.js'
import { type RowContext } from './row-context.js'

/** A row every cell of which was accepted. `notes` tells what the reader did about it (an abolished division). */
export interface AcceptedRow<V> {
  readonly rowNumber: number
  readonly cells: readonly string[]
  readonly value: V
  readonly notes: readonly Note[]
  readonly refusals?: undefined
}

/** A row that was not accepted, with every reason at once. */
export interface RefusedRow {
  readonly rowNumber: number
  readonly cells: readonly string[]
  readonly refusals: readonly Refusal[]
  readonly value?: undefined
  /** What could be read of the row: the values of the cells that were accepted, by column. */
  readonly partial: Readonly<Record<string, unknown>>
}

export type ReadRow<V> = AcceptedRow<V> | RefusedRow

const NO_NOTES: readonly Note[] = []
/** How a form says “not applicable”: blank in an optional column, refused in a required one. */
const DASH = /^[\s/\\\-—–―－／]+$/

/** Makes the function that reads the rows below the headings. */
export function rowReader<C extends Columns>(
  definition: LedgerDefinition<C>,
  match: HeadingMatch,
  context: RowContext,
): (row: RawRow) => ReadRow<RowOf<C>> {
  const columns = Object.entries(definition.columns).map(([name, column]) => ({
    name,
    column: column as Column<unknown>,
    position: match.positions.get(name) ?? -1,
    heading: headingInFile(match, name) ?? column.heading,
  }))
  return ({ rowNumber, cells, kinds }) => {
    const value: Record<string, unknown> = {}
    let refusals: Refusal[] | null = null
    context.cells = cells
    for (const { name, column, position, heading } of columns) {
      const cell = cells[position] ?? ''
      context.heading = heading
      const read = readCell(column, cell, kinds?.[position] ?? 'text', context)
      if (read instanceof Refused) (refusals ??= []).push(placed(heading, read))
      else value[name] = read
    }
    const notes = context.notes
    if (notes.length > 0) context.notes = []
    const contradictions =
      refusals === null && definition.check !== undefined ? definition.check(value as RowOf<C>) : []
    if (contradictions.length > 0) refusals = contradictions.map(asRefusal)
    if (refusals !== null) return { rowNumber, cells, refusals, partial: value }
    return { rowNumber, cells, value: value as RowOf<C>, notes: notes.length > 0 ? notes : NO_NOTES }
  }
}

function readCell(column: Column<unknown>, cell: string, kind: CellKind, context: RowContext): unknown {
  if (cell === '' || isBlank(cell)) return column.optional ? null : BLANK
  if (kind === 'error') return errorCell(cell)
  if (column.optional && DASH.test(cell)) return null
  if (cell.includes('\ufffd')) return UNREADABLE
  return column.read(cell, kind, context)
}

/** Whether a cell shows nothing. */
export function isBlank(cell: string): boolean {
  return cell.charCodeAt(0) <= 32 || cell.charCodeAt(0) > 127 ? /^[\s\u200b-\u200d\ufeff]*$/.test(cell) : cell === ''
}

const BLANK = new Refused(
  { zh: '必填内容', en: 'a value, since the column is required' },
  { zh: '来的是空白', en: 'a blank came' },
  { zh: '补填（合并的单元格要取消合并并逐行填写）', en: 'fill it in (unmerge merged cells and fill in each row)' },
)

const UNREADABLE = new Refused(
  { zh: '能识别的文字', en: 'readable characters' },
  { zh: '其中有无法识别的字符', en: 'some characters could not be decoded' },
  { zh: '把文件另存为UTF-8或.xlsx后重新填写该格', en: 'save the file as UTF-8 or .xlsx and enter the cell again' },
)

function errorCell(cell: string): Refused {
  const came =
    cell === '=?'
      ? { zh: '来的是没有计算结果的公式', en: 'a formula without its result came' }
      : { zh: `来的是公式错误${cell}`, en: `the formula error ${cell} came` }
  return new Refused({ zh: '具体的值', en: 'a value' }, came, {
    zh: '改正公式，复制后“选择性粘贴”为数值',
    en: 'correct the formula, then paste it as a value',
  })
}

function placed(heading: string, { expected, came, remedy }: Refused): Refusal {
  return { heading, expected, came, remedy }
}

function asRefusal(contradiction: Contradiction): Refusal {
  if (typeof contradiction !== 'string') return { heading: null, ...contradiction }
  const nothing = { zh: '', en: '' }
  const text = contradiction.replace(/[。.]$/, '')
  return { heading: null, expected: nothing, came: { zh: text, en: text }, remedy: nothing }
}

function headingInFile(match: HeadingMatch, name: string): string | undefined {
  const position = match.positions.get(name)
  return position === undefined ? undefined : match.headings[position]?.replace(/\s+/g, '')
}
