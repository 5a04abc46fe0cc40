import { normaliseHeading, type Columns, type LedgerDefinition } from '../ledger.js'
import { type RawRow } from '../table/table.js'

/** Where a ledger's columns stand in a file. */
export interface HeadingMatch {
  readonly row: RawRow
  /** The heading of each column of the file, as it is written; '' where it has none. */
  readonly headings: readonly string[]
  /** The position of each column found, by its name in the ledger. */
  readonly positions: ReadonlyMap<string, number>
  /** Required columns that were not found. */
  readonly missing: readonly string[]
  /** Optional columns that were not found: their values are null. */
  readonly absent: readonly string[]
  /** Headings of the file that belong to no column; their cells are kept for the refusal workbook only. */
  readonly unknown: readonly string[]
}

/** How far down the headings may stand. */
export const HEADING_ROWS = 20

/** The row among the first ones that holds most of the ledger's headings, or null when none holds two of them. */
export function findHeadings(definition: LedgerDefinition<Columns>, rows: readonly RawRow[]): HeadingMatch | null {
  let best: HeadingMatch | null = null
  rows.forEach((row, index) => {
    const match = matchRow(definition, row, rows[index - 1])
    const enough = Math.min(2, Object.keys(definition.columns).length)
    if (match.positions.size >= enough && match.positions.size > (best?.positions.size ?? 0)) best = match
  })
  return best
}

function matchRow(definition: LedgerDefinition<Columns>, row: RawRow, above: RawRow | undefined): HeadingMatch {
  const keys = row.cells.map(normaliseHeading)
  const headings = row.cells.map((cell) => cell.trim())
  const wanted = wantedHeadings(definition)
  // headings of two rows: a cell merged down from the row above is blank here
  above?.cells.forEach((cell, i) => {
    const key = normaliseHeading(cell)
    if ((keys[i] ?? '') !== '' || !wanted.has(key) || keys.includes(key)) return
    while (keys.length <= i) {
      keys.push('')
      headings.push('')
    }
    keys[i] = key
    headings[i] = cell.trim()
  })
  const positions = new Map<string, number>()
  for (const [name, { heading, aliases }] of Object.entries(definition.columns)) {
    // the proper heading before the aliases: a file may hold 行政区划 and 村 side by side
    const position = [heading, ...aliases]
      .map((text) => keys.indexOf(normaliseHeading(text)))
      .find((found) => found >= 0)
    if (position !== undefined) positions.set(name, position)
  }
  const lacking = Object.entries(definition.columns).filter(([name]) => !positions.has(name))
  const used = new Set(positions.values())
  return {
    row,
    headings,
    positions,
    missing: lacking.filter(([, { optional }]) => !optional).map(([, { heading }]) => heading),
    absent: lacking.filter(([, { optional }]) => optional).map(([, { heading }]) => heading),
    unknown: headings.filter((heading, i) => heading !== '' && !used.has(i)),
  }
}

function wantedHeadings(definition: LedgerDefinition<Columns>): Set<string> {
  return new Set(
    Object.values(definition.columns).flatMap(({ heading, aliases }) => [heading, ...aliases].map(normaliseHeading)),
  )
}
