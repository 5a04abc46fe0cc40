import { type Sql } from '../database/sql.js'

export interface ChangedKeyRow {
  typename: string
  id: string
  deleted: boolean
  transaction: string
  sequence: string
}

/**
 * Changes after a position, in commit-safe order. Transactions still running may hold lower numbers than ones already
 * committed, so nothing at or above the oldest running transaction is given yet: a late commit is never skipped.
 */
export async function listChanges(
  sql: Sql,
  after: { transaction: string; sequence: string },
  first: number,
): Promise<ChangedKeyRow[]> {
  return sql.query<ChangedKeyRow>(
    `select typename, id, deleted, transaction::text, sequence::text
       from changed_key
      where (transaction, sequence) > ($1::bigint, $2::bigint)
        and transaction < pg_snapshot_xmin(pg_current_snapshot())::text::bigint
      order by changed_key.transaction, changed_key.sequence
      limit $3`,
    [after.transaction, after.sequence, first],
  )
}

export async function getEpoch(sql: Sql): Promise<string> {
  const [row] = await sql.query<{ epoch: string }>('select epoch from feed_epoch')
  if (!row) throw new Error('The change feed has no epoch: the database was not migrated.')
  return row.epoch
}

/**
 * The instant through which everything the department keeps is complete: of each register the latest hand-in of any
 * division, and of those the earliest. Null: nothing was handed in yet.
 */
export async function findCompleteThrough(sql: Sql): Promise<Date | null> {
  const [row] = await sql.query<{ through: Date | null }>(
    `select min(latest) as through from (select max(period_through) as latest from register_scope group by register) each`,
  )
  return row?.through ?? null
}
