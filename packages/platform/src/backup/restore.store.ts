import { type Writable } from 'node:stream'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { type TableBackup } from './manifest.js'

/**
 * Whether a department has taken in nothing yet: no ledger, and no change of anybody. Tables that migrations fill
 * themselves (grades, divisions) do not count.
 */
export async function isUntouched(client: pg.Client): Promise<boolean> {
  for (const table of ['ledger_import', 'changed_key']) {
    const there = await client.query<{ there: boolean }>('select to_regclass($1) is not null as there', [
      `public.${table}`,
    ])
    if (!there.rows[0]?.there) continue
    const row = await client.query(`select 1 from ${pg.escapeIdentifier(table)} limit 1`)
    if (row.rowCount) return false
  }
  return true
}

/** Drops everything the owner made, table by table: dropping the schema would drop the service’s grants on it. */
export async function clearSchema(client: pg.Client): Promise<void> {
  await client.query(`
    do $$
    declare thing record;
    begin
      for thing in
        select format('drop table if exists %s cascade', c.oid::regclass) as statement
          from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
           and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e')
        union all
        select format('drop view if exists %s cascade', c.oid::regclass)
          from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'v'
           and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e')
      loop execute thing.statement; end loop;
      for thing in
        select format('drop routine if exists %s cascade', p.oid::regprocedure) as statement
          from pg_proc p where p.pronamespace = 'public'::regnamespace
           and not exists (select 1 from pg_depend d where d.objid = p.oid and d.deptype = 'e')
        union all
        select format('drop sequence if exists %s cascade', c.oid::regclass)
          from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'S'
      loop execute thing.statement; end loop;
      for thing in
        select format('drop type if exists %s cascade', t.oid::regtype) as statement
          from pg_type t where t.typnamespace = 'public'::regnamespace and t.typtype in ('e', 'd')
           and not exists (select 1 from pg_depend d where d.objid = t.oid and d.deptype = 'e')
      loop execute thing.statement; end loop;
    end $$`)
}

/** A constraint that is set aside while rows come back in any order. */
export interface SetAside {
  readonly restore: string
}

/** Sets foreign keys and triggers aside within the transaction; running the statements given puts the keys back. */
export async function setAside(client: pg.Client, tables: readonly string[]): Promise<SetAside[]> {
  const { rows } = await client.query<{ drop: string; restore: string }>(`
    select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop,
           format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as restore
      from pg_constraint where connamespace = 'public'::regnamespace and contype = 'f' and conparentid = 0`)
  for (const { drop } of rows) await client.query(drop)
  for (const table of tables) await client.query(`alter table ${pg.escapeIdentifier(table)} disable trigger user`)
  return rows
}

/** Puts foreign keys (checking every row) and triggers back. */
export async function putBack(client: pg.Client, aside: readonly SetAside[], tables: readonly string[]): Promise<void> {
  for (const { restore } of aside) await client.query(restore)
  for (const table of tables) await client.query(`alter table ${pg.escapeIdentifier(table)} enable trigger user`)
}

export async function emptyTables(client: pg.Client, tables: readonly string[]): Promise<void> {
  if (tables.length > 0) await client.query(`truncate ${tables.map((table) => pg.escapeIdentifier(table)).join(', ')}`)
}

/** A stream that takes the rows of a backed-up table. */
export function writeRows(client: pg.Client, { name, columns }: TableBackup): Writable & { rowCount: number } {
  const list = columns.map((column) => pg.escapeIdentifier(column)).join(', ')
  return client.query(copyFrom(`copy ${pg.escapeIdentifier(name)} (${list}) from stdin`))
}

export async function setSequence(client: pg.Client, name: string, last: string): Promise<void> {
  await client.query('select setval($1::regclass, $2::bigint, true)', [`public.${pg.escapeIdentifier(name)}`, last])
}

/**
 * Begins a new epoch of the change feed: transaction numbers of the server that was backed up mean nothing on this one,
 * so every reader is told that its cursor has expired and reads anew.
 */
export async function beginFeedEpoch(client: pg.Client): Promise<void> {
  const there = await client.query<{ there: boolean }>(
    `select to_regproc('public.reset_change_feed') is not null as there`,
  )
  if (there.rows[0]?.there) await client.query('select reset_change_feed()')
}
