import { type CellKind } from '../column.js'

/** One row of a file before anybody has asked what it means. */
export interface RawRow {
  /** The row's number as Excel shows it, from 1. */
  readonly rowNumber: number
  /** The text of each cell; shorter than the heading row when the last cells are blank. */
  readonly cells: string[]
  /** The kind of each cell; null when all are text. */
  readonly kinds: CellKind[] | null
}

export interface Sheet {
  readonly name: string
  /** The rows in file order, in batches. Each call reads the sheet anew. */
  rows(): AsyncGenerator<RawRow[], void>
}

/** A file opened for reading: one sheet for a CSV, the visible ones of a workbook. Close it when done. */
export interface Table {
  readonly format: 'xlsx' | 'csv'
  readonly sheets: readonly Sheet[]
  close(): void
}
