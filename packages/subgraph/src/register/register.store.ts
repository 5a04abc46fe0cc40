import { type DataSource, type EntityMetadata, type ObjectLiteral } from 'typeorm'
import { type Sql } from '../database/sql.js'
import { type EntityClass } from './define-register.js'
import { codesWithin } from './division-scope.store.js'

/** What writing did with one of the rows given, by its place among them. Rows not named were unchanged. */
export interface Written {
  index: number
  inserted: boolean
}

/** A table as an import sees it. */
export interface Table {
  name: string
  keys: { property: string; column: string; nullable: boolean }[]
  column(property: string): string
}

const tables = new WeakMap<EntityClass, Table>()

/** @throws Error when the entity has no `@Unique`: a programming mistake. */
export function tableOf(source: DataSource, entity: EntityClass): Table {
  let table = tables.get(entity)
  if (!table) tables.set(entity, (table = describeTable(source, entity)))
  return table
}

function describeTable(source: DataSource, entity: EntityClass): Table {
  const metadata = source.getMetadata(entity)
  const unique = metadata.uniques[0]
  if (!unique) throw new Error(`${metadata.name} needs @Unique: the key by which its ledger's rows are recognised.`)
  return {
    name: metadata.tableName,
    keys: unique.columns.map((column) => ({
      property: column.propertyName,
      column: column.databaseName,
      nullable: column.isNullable,
    })),
    column: (property) => databaseName(metadata, property),
  }
}

function databaseName(metadata: EntityMetadata, property: string): string {
  const column = metadata.findColumnWithPropertyName(property)
  if (!column) throw new Error(`${metadata.name} has no property ${property}`)
  return column.databaseName
}

/**
 * Inserts the rows that are new and changes those that differ; a row that is the same is not touched, so that the
 * change feed stays silent about it. All rows name the same properties. Within a replacement (`remember`) every row
 * is noted as seen.
 */
export async function writeRows(
  sql: Sql,
  table: Table,
  rows: readonly ObjectLiteral[],
  importId: string,
  remember = false,
): Promise<Written[]> {
  const properties = Object.keys(rows[0]!)
  const columns = properties.map((property) => `"${table.column(property)}"`)
  const keys = table.keys.map((key) => `"${key.column}"`)
  const facts = columns.filter((column) => !keys.includes(column))
  const changed = facts.length
    ? `do update set ${facts.map((column) => `${column} = excluded.${column}`).join(', ')}, import_id = excluded.import_id
         where (${facts.map((column) => `target.${column}`).join(', ')}) is distinct from (${facts.map((column) => `excluded.${column}`).join(', ')})`
    : 'do nothing'
  const written = await sql.query<Written & { id: string | null }>(
    `with given as materialized (
       select * from jsonb_populate_recordset(null::"${table.name}", $1::jsonb) with ordinality
     ), written as (
       insert into "${table.name}" as target (${columns.join(', ')}, import_id)
       select ${columns.join(', ')}, $2::bigint from given order by ordinality
       on conflict (${keys.join(', ')}) ${changed}
       returning target.id, ${keys.map((key) => `target.${key}`).join(', ')}, (xmax = 0) as inserted
     )
     select given.ordinality::int - 1 as index, written.inserted, ${remember ? seenId(table) : 'null'} as id
       from given ${remember ? 'left' : ''} join written on ${matching(table, 'given', 'written')}`,
    [toJson(table, rows), importId],
  )
  if (remember)
    await noteSeen(
      sql,
      written.map((row) => row.id),
    )
  return written.filter((row) => row.inserted !== null)
}

/** The row as written or, unchanged, as it stood: the look-up is made only then, by the key's index. */
function seenId(table: Table): string {
  return `coalesce(written.id, (select target.id from "${table.name}" target where ${matching(table, 'target', 'given')}))`
}

async function noteSeen(sql: Sql, ids: readonly (string | null)[]): Promise<void> {
  await sql.query('insert into seen_row select unnest($1::bigint[]) on conflict do nothing', [ids.filter(Boolean)])
}

export async function openSeen(sql: Sql): Promise<void> {
  await sql.query('create temporary table seen_row (id bigint primary key) on commit drop')
}

/** What a replacement would withdraw in one township. */
export interface Withdrawal {
  divisionCode: string
  /** Rows there before. */
  held: number
  /** Rows that the file does not name. */
  withdrawn: number
}

interface Replaced {
  divisions: readonly string[]
  /** Column with the day a row is about, and the period replaced; null: rows of any day. */
  period: { column: string; from: string; through: string } | null
}

const inScope = (replaced: Replaced): string => `
  exists (select 1 from unnest($1::text[]) scope (code)
           where target.division_code like ${codesWithin('scope.code')})
  ${replaced.period ? `and target."${replaced.period.column}"::date between $2::date and $3::date` : ''}`

const scopeParameters = (replaced: Replaced): unknown[] =>
  replaced.period ? [replaced.divisions, replaced.period.from, replaced.period.through] : [replaced.divisions]

const township = `left(target.division_code, 9) || '000'`

/** Rows in the scope of a replacement by township, before it is written. */
export async function countHeld(sql: Sql, table: Table, replaced: Replaced): Promise<Map<string, number>> {
  const rows = await sql.query<{ township: string; held: number }>(
    `select ${township} as township, count(*)::int as held from "${table.name}" target where ${inScope(replaced)} group by 1`,
    scopeParameters(replaced),
  )
  return new Map(rows.map((row) => [row.township, row.held]))
}

/** Rows in the scope that the replacement did not name, by township. */
export async function countUnseen(sql: Sql, table: Table, replaced: Replaced): Promise<Map<string, number>> {
  const rows = await sql.query<{ township: string; unseen: number }>(
    `select ${township} as township, count(*)::int as unseen from "${table.name}" target
      where ${inScope(replaced)} and not exists (select 1 from seen_row seen where seen.id = target.id) group by 1`,
    scopeParameters(replaced),
  )
  return new Map(rows.map((row) => [row.township, row.unseen]))
}

export async function withdraw(sql: Sql, table: Table, replaced: Replaced): Promise<void> {
  await sql.query(
    `delete from "${table.name}" target
      where ${inScope(replaced)} and not exists (select 1 from seen_row seen where seen.id = target.id)`,
    scopeParameters(replaced),
  )
}

function matching(table: Table, left: string, right: string): string {
  return table.keys
    .map(
      ({ column, nullable }) => `${left}."${column}" ${nullable ? 'is not distinct from' : '='} ${right}."${column}"`,
    )
    .join(' and ')
}

function toJson(table: Table, rows: readonly ObjectLiteral[]): string {
  return JSON.stringify(
    rows.map((row) =>
      Object.fromEntries(Object.entries(row).map(([property, value]) => [table.column(property), value ?? null])),
    ),
  )
}
