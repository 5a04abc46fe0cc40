import { findRows, isRecord } from './find-rows.js'
import { type QueryDocument } from './read-query.js'
import { selectedPaths } from './selected-paths.js'

/**
 * An answer as CSV (RFC 4180): a line a row, a column for every field the query asks for, whether or not this answer
 * filled it. Values of a list inside a row stand in one cell with `; ` between, each field of the list in its own column.
 */
export function formatCsv(data: Record<string, unknown>, document: QueryDocument): string {
  const { path, rows } = findRows(data)
  const columns = selectedPaths(document)
    .filter((column) => path.every((key, index) => column[index] === key))
    .map((column) => column.slice(path.length))
    .filter((column) => column.length > 0)
  const lines = [
    columns.map((column) => column.join('.')),
    ...rows.map((row) => columns.map((column) => cell(row, column))),
  ]
  return lines.map((line) => `${line.map(quote).join(',')}\r\n`).join('')
}

function cell(row: unknown, path: readonly string[]): string {
  return valuesAt(row, path).map(text).join('; ')
}

function valuesAt(value: unknown, path: readonly string[]): unknown[] {
  if (Array.isArray(value)) return value.flatMap((each) => valuesAt(each, path))
  const [key, ...rest] = path
  if (key === undefined) return [value]
  return isRecord(value) ? valuesAt(value[key], rest) : []
}

function text(value: unknown): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

/** A cell that begins like a formula would be run by a spreadsheet: an apostrophe makes it text there. */
function quote(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) && !/^-?\d+(\.\d+)?$/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
