import { openDivisions, type Divisions } from '@huilian/divisions'
import { shanghaiDate } from '../calendar.js'
import { type Columns, type LedgerDefinition, type RowOf } from '../ledger.js'
import { LedgerFileError } from '../ledger-file-error.js'
import { openTable } from '../table/open-table.js'
import { type RawRow, type Sheet, type Table } from '../table/table.js'
import { findHeadings, HEADING_ROWS, type HeadingMatch } from './headings.js'
import { RowContext } from './row-context.js'
import { rowReader, type ReadRow } from './row-reader.js'
import { skippedKind, type Skipped } from './skipped-rows.js'
import { statementOf, type Statement } from './statement.js'

/** What the importer knows better than the file. */
export interface ReadOptions {
  /** The business date, `YYYY-MM-DD`: later dates are in the future. Today in Asia/Shanghai by default. */
  today?: string
  /** The instant the file is complete through; by default what its statement says. */
  through?: string | null
  /** 12-digit codes of the divisions the file is for; by default what its statement says. */
  scope?: readonly string[]
  divisions?: Divisions
}

/** A ledger file whose headings were found. Read its rows once, or close it. */
export interface OpenedLedger<V> {
  readonly sheet: string
  /** The number of the heading row. */
  readonly headingRow: number
  /** The headings as the file has them, in its order. */
  readonly headings: readonly string[]
  /** Headings of no column of the ledger. */
  readonly unknownHeadings: readonly string[]
  /** Optional columns the file does not have. */
  readonly absentHeadings: readonly string[]
  readonly statement: Statement
  /** Counts up while the rows are read. */
  readonly skipped: Readonly<Skipped>
  /** The records in file order. Closes the file at the end, and when left early. */
  rows(): AsyncGenerator<ReadRow<V>, void>
  close(): void
}

/**
 * Opens a ledger file: the first sheet with the ledger's headings. Throws `LedgerFileError` when the file cannot be
 * read or lacks a required column.
 */
export async function openLedger<C extends Columns>(
  path: string,
  definition: LedgerDefinition<C>,
  options: ReadOptions = {},
): Promise<OpenedLedger<RowOf<C>>> {
  const table = await openTable(path)
  try {
    const { sheet, match, above } = await findSheet(table, definition)
    const divisions = options.divisions ?? openDivisions()
    const statement = statementOf(above, divisions)
    const skipped: Skipped = { blank: 0, totals: 0, remarks: 0, headings: 0 }
    const context = new RowContext(
      options.today ?? shanghaiDate(),
      options.through === undefined ? statement.through : options.through,
      options.scope ?? statement.divisions,
      divisions,
      match.headings,
    )
    const read = rowReader(definition, match, context)
    return {
      sheet: sheet.name,
      headingRow: match.row.rowNumber,
      headings: match.headings,
      unknownHeadings: match.unknown,
      absentHeadings: match.absent,
      statement,
      skipped,
      rows: () => records(table, sheet, match, skipped, read),
      close: () => table.close(),
    }
  } catch (error) {
    table.close()
    throw error
  }
}

/**
 * Streams the records of a ledger file: accepted rows with their value, refused ones with every reason. Throws
 * `LedgerFileError` as `openLedger` does, which also tells what stands around the rows.
 */
export async function* readLedger<C extends Columns>(
  path: string,
  definition: LedgerDefinition<C>,
  options: ReadOptions = {},
): AsyncGenerator<ReadRow<RowOf<C>>, void> {
  const opened = await openLedger(path, definition, options)
  yield* opened.rows()
}

async function* records<V>(
  table: Table,
  sheet: Sheet,
  match: HeadingMatch,
  skipped: Skipped,
  read: (row: RawRow) => ReadRow<V>,
): AsyncGenerator<ReadRow<V>, void> {
  try {
    for await (const batch of sheet.rows()) {
      for (const row of batch) {
        if (row.rowNumber <= match.row.rowNumber) continue
        const kind = skippedKind(row, match)
        if (kind === null) yield read(row)
        else skipped[kind]++
      }
    }
  } finally {
    table.close()
  }
}

interface FoundSheet {
  sheet: Sheet
  match: HeadingMatch
  /** The rows above the headings. */
  above: RawRow[]
}

/** The first sheet that has every required heading. */
async function findSheet(table: Table, definition: LedgerDefinition<Columns>): Promise<FoundSheet> {
  let nearest: HeadingMatch | null = null
  let seen: readonly string[] = []
  for (const sheet of table.sheets) {
    const rows = await firstRows(sheet)
    const match = findHeadings(definition, rows)
    if (match !== null && match.missing.length === 0) {
      return { sheet, match, above: rows.filter(({ rowNumber }) => rowNumber < match.row.rowNumber) }
    }
    if (match !== null && match.positions.size > (nearest?.positions.size ?? 0)) nearest = match
    if (seen.length === 0) seen = widest(rows)
  }
  throw headingsMissing(definition, nearest, seen)
}

/** The rows in which headings are looked for. */
export async function firstRows(sheet: Sheet): Promise<RawRow[]> {
  const rows: RawRow[] = []
  for await (const batch of sheet.rows()) {
    for (const row of batch) if (row.cells.some((cell) => cell.trim() !== '')) rows.push(row)
    if (rows.length >= HEADING_ROWS) break
  }
  return rows.slice(0, HEADING_ROWS)
}

function widest(rows: readonly RawRow[]): readonly string[] {
  return rows.reduce<readonly string[]>((most, { cells }) => (cells.length > most.length ? cells : most), [])
}

function headingsMissing(
  definition: LedgerDefinition<Columns>,
  nearest: HeadingMatch | null,
  seen: readonly string[],
): LedgerFileError {
  const required = Object.values(definition.columns).filter(({ optional }) => !optional)
  const expected = (nearest?.missing ?? required.map(({ heading }) => heading)).join('、')
  const cells = nearest?.headings ?? seen
  // without a heading row these cells may be anybody's data: only their shape may be told
  const found = nearest === null ? '' : cells.filter(Boolean).slice(0, 30).join('、').slice(0, 300)
  const { zh, en } = definition.title
  return new LedgerFileError('LEDGER_HEADINGS_MISSING', {
    zh:
      `《${zh}》应有表头“${expected}”；` +
      (found === '' ? `前${HEADING_ROWS}行里没有找到表头` : `文件里的表头是“${found}”`) +
      '；请补上缺少的列，或下载模板对照。',
    en:
      `${en}: the headings ${expected} were expected; ` +
      (found === '' ? `no heading row was found in the first ${HEADING_ROWS} rows` : `the file has ${found}`) +
      ': add the missing columns, or start from the template.',
  })
}
