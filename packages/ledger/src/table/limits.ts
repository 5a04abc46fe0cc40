/** Bounds that keep a hostile or runaway file from taking the memory of the importer. */
export const LIMITS = {
  /** Characters in one cell: twice what Excel itself allows. */
  cell: 65_534,
  /** Characters in one row. */
  row: 1_000_000,
  /** Columns: no ledger has a thousand. */
  columns: 1_000,
  /** Rows of a worksheet: what Excel itself allows. A CSV may have more. */
  rows: 1_048_576,
  /** Bytes of one unpacked sheet: a million rows of thirty columns. */
  sheet: 2_000_000_000,
  /** Bytes of the unpacked list of shared strings, which is held in memory. */
  sharedStrings: 400_000_000,
  /** Bytes of any other unpacked part (workbook, styles). */
  part: 50_000_000,
  /** Parts of the archive. */
  parts: 10_000,
} as const
