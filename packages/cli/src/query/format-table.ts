import Table from 'cli-table3'
import { findRows, isRecord, isRecordList } from './find-rows.js'
import { describeValue } from './describe-value.js'

const noBorders = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
  middle: '  ',
}
const style = { 'padding-left': 0, 'padding-right': 0, head: [], border: [] }

/**
 * An answer for people. A list of records is a table with a line each; one record is told section by section: its own
 * fields first, then each part of it, with a table for each list.
 */
export function formatTable(data: Record<string, unknown>): string {
  const { path, rows } = findRows(data)
  if (path.length > 0) return `${recordTable(rows)}\n${rows.length} rows\n`
  return Object.entries(data)
    .map(([name, value]) => section(name, value))
    .join('\n')
}

/** A part of the answer under its path as heading. */
function section(path: string, value: unknown): string {
  if (isRecordList(value)) return `${path} (${value.length})\n${recordTable(value)}\n`
  if (!isRecord(value)) return `${path}: ${describeValue(value)}\n`
  const entries = Object.entries(value).filter(([key]) => key !== '__typename')
  const own = entries.filter(([, inner]) => !isRecord(inner) && !isRecordList(inner))
  const parts = entries.filter(([, inner]) => isRecord(inner) || isRecordList(inner))
  const head = own.length > 0 ? `${path}\n${fieldTable(own)}\n` : ''
  return [head, ...parts.map(([key, inner]) => section(`${path}.${key}`, inner))].filter(Boolean).join('\n')
}

function fieldTable(fields: readonly (readonly [string, unknown])[]): string {
  const table = new Table({ chars: noBorders, style })
  for (const [name, value] of fields) table.push([`  ${name}`, describeValue(value)])
  return tidy(table)
}

function recordTable(rows: readonly Record<string, unknown>[]): string {
  const flat = rows.map((row) => new Map(flatten(row)))
  const named = [...new Set(flat.flatMap((row) => [...row.keys()]))]
  // a part that is null in one row and there in another: its fields have the columns
  const columns = named.filter((column) => !named.some((other) => other.startsWith(`${column}.`)))
  const table = new Table({ head: columns, chars: noBorders, style })
  for (const row of flat) table.push(columns.map((column) => row.get(column) ?? ''))
  return tidy(table)
}

function flatten(record: Record<string, unknown>, above = ''): [string, string][] {
  return Object.entries(record).flatMap(([key, value]): [string, string][] => {
    if (key === '__typename') return []
    return isRecord(value) ? flatten(value, `${above}${key}.`) : [[`${above}${key}`, describeValue(value)]]
  })
}

function tidy(table: InstanceType<typeof Table>): string {
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
}
