import { type DataSource } from 'typeorm'
import { createSql, type Sql } from '../database/sql.js'

/** A ledger that was taken in or held before. */
export interface PastImport {
  id: string
  register: string
  fileName: string
  sha256: string
  mode: 'ADD' | 'REPLACE'
  state: 'APPLIED' | 'HELD'
  counts: Record<string, number>
  importedAt: string
}

type NewImport = Omit<PastImport, 'id' | 'importedAt' | 'counts'> & {
  divisions: string[]
  from: string | null
  through: string | null
  counts: Record<string, number>
}

/** One import at a time: two writers of the same register could each withdraw what the other brings. */
export async function lockImports(sql: Sql): Promise<void> {
  await sql.query(`select pg_advisory_xact_lock(hashtext('huilian import'))`)
  await sql.query(`set local statement_timeout = 0`)
}

export async function addImport(sql: Sql, of: NewImport): Promise<string> {
  const [row] = await sql.query<{ id: string }>(
    `insert into ledger_import (register, file_name, sha256, mode, state, divisions, period_from, period_through, counts)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id::text`,
    [
      of.register,
      of.fileName,
      of.sha256,
      of.mode,
      of.state,
      of.divisions,
      of.from,
      of.through,
      JSON.stringify(of.counts),
    ],
  )
  return row!.id
}

export async function updateCounts(sql: Sql, id: string, counts: Record<string, number>): Promise<void> {
  await sql.query('update ledger_import set counts = $2 where id = $1', [id, JSON.stringify(counts)])
}

/** The imports of a department, newest first. */
export async function listImports(source: DataSource): Promise<PastImport[]> {
  return createSql(source).query<PastImport>(
    `select id::text, register, file_name as "fileName", sha256, mode, state, counts, imported_at::text as "importedAt"
       from ledger_import order by ledger_import.id desc`,
  )
}
