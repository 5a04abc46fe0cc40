import { type Readable } from 'node:stream'
import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'

/** A table’s name and the columns whose values are its own. */
export interface TableShape {
  readonly name: string
  readonly columns: readonly string[]
}

/** Everything read until the transaction ends is of one instant, whatever is written meanwhile. */
export async function openSnapshot(client: pg.Client): Promise<void> {
  await client.query('begin isolation level repeatable read read only')
}

/** Tables of the department, without the record of its migrations and without partitions, which their parent holds. */
export async function listTables(client: pg.Client): Promise<TableShape[]> {
  const { rows } = await client.query<{ name: string; columns: string[] }>(`
    select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns
      from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
       and c.relname <> 'migrations'
       and not exists (select 1 from pg_depend d where d.objid = c.oid and d.deptype = 'e')
     group by c.relname order by c.relname`)
  return rows
}

/** Where every sequence stands that was ever used. */
export async function listSequences(client: pg.Client): Promise<{ name: string; last: string }[]> {
  const { rows } = await client.query<{ name: string; last: string }>(`
    select sequencename as name, last_value::text as last from pg_sequences
     where schemaname = 'public' and last_value is not null and sequencename <> 'migrations_id_seq'
     order by sequencename`)
  return rows
}

/** Names of the migrations a database has gone through, in order; none for one that was never migrated. */
export async function listMigrations(client: pg.Client): Promise<string[]> {
  const present = await client.query<{ there: boolean }>(`select to_regclass('public.migrations') is not null as there`)
  if (!present.rows[0]?.there) return []
  const { rows } = await client.query<{ name: string }>('select name from migrations order by timestamp, id')
  return rows.map(({ name }) => name)
}

/** A table’s rows as PostgreSQL’s own text form. */
export function readRows(client: pg.Client, { name, columns }: TableShape): Readable & { rowCount: number } {
  const list = columns.map((column) => pg.escapeIdentifier(column)).join(', ')
  // a query, because COPY of a partitioned table itself would be of nothing
  return client.query(copyTo(`copy (select ${list} from ${pg.escapeIdentifier(name)}) to stdout`))
}
