import { openDivisions, type Divisions } from '@huilian/divisions'
import { type AcceptedRow, type RefusedRow } from '@huilian/ledger'
import { type PersonMention, type Register } from './define-register.js'
import { type RowPlace } from './refused-row.store.js'

/** Where an accepted row belongs; null when the register does not place its rows. */
export function placeOfAccepted(register: Register, row: AcceptedRow<unknown>): RowPlace | null {
  return placeOf(register, row.value as Record<string, unknown>)
}

/**
 * Where a refused row belongs: from the cells of it that could be read, else the township that its cells name (a village
 * that was divided is still in its township). Null when nothing tells.
 */
export function placeOfRefused(register: Register, row: RefusedRow): RowPlace | null {
  const columns = Object.keys(register.ledger.columns)
  const readable = Object.fromEntries(columns.map((column) => [column, row.partial[column] ?? null]))
  try {
    return placeOf(register, readable) ?? placeByCells(register, row, readable)
  } catch {
    // a register may rely on a cell that this row does not have
    return placeByCells(register, row, readable)
  }
}

let divisions: Divisions | undefined

function placeByCells(register: Register, row: RefusedRow, readable: Record<string, unknown>): RowPlace | null {
  divisions ??= openDivisions()
  for (const cell of row.cells) {
    const code = /^\d{9,12}$/.test(cell.trim()) ? divisions.find(cell.trim().padEnd(12, '0')) : null
    const named = code ? [code] : divisions.findByName(cell)
    const townships = new Set(named.map((division) => `${division.code.slice(0, 9)}000`))
    const [township] = townships
    if (township && townships.size === 1) return { divisionCode: township, name: nameOf(register, readable) }
  }
  return null
}

function nameOf(register: Register, readable: Record<string, unknown>): string {
  const name = readable['name']
  return register.people && typeof name === 'string' ? name : ''
}

function placeOf(register: Register, value: Record<string, unknown>): RowPlace | null {
  const people = (register.people?.(value as never) ?? {}) as Record<string, PersonMention | null>
  const [mention] = Object.values(people)
  const divisionCode = (register.division ? register.division(value as never) : null) ?? mention?.divisionCode ?? null
  return divisionCode === null ? null : { divisionCode, name: mention?.name ?? '' }
}
