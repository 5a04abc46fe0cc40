import { type Sql } from '../database/sql.js'
import { codesWithin } from './division-scope.store.js'

/** Where a row of a ledger belongs and whom it names, as far as that can be read. */
export interface RowPlace {
  divisionCode: string
  name: string
}

const given = `jsonb_to_recordset($2::jsonb) given ("divisionCode" text, name text)`

/** Notes refused rows: in their divisions the register is not complete until they are handed in again. */
export async function addRefusedRows(sql: Sql, register: string, rows: readonly RowPlace[]): Promise<void> {
  if (!rows.length) return
  await sql.query(
    `insert into refused_row select $1, given."divisionCode", given.name from ${given} on conflict do nothing`,
    [register, JSON.stringify(rows)],
  )
}

/** Rows of the same name in the same division were accepted: what was refused has been handed in again. */
export async function forgetRefusedRows(sql: Sql, register: string, rows: readonly RowPlace[]): Promise<void> {
  if (!rows.length) return
  await sql.query(
    `delete from refused_row using ${given}
      where register = $1 and refused_row.name = given.name
        and given."divisionCode" like ${codesWithin('division_code')}`,
    [register, JSON.stringify(rows)],
  )
}

/** A replacement hands a register in anew for its divisions. */
export async function clearRefusedRows(sql: Sql, register: string, divisions: readonly string[]): Promise<void> {
  await sql.query(
    `delete from refused_row where register = $1 and exists (
       select 1 from unnest($2::text[]) scope (code)
        where division_code like ${codesWithin('scope.code')})`,
    [register, divisions],
  )
}

export async function hasRefusedRows(sql: Sql, register: string): Promise<boolean> {
  const [row] = await sql.query<{ any: boolean }>(
    'select exists (select 1 from refused_row where register = $1) as any',
    [register],
  )
  return row!.any
}
