import { type DataSource } from 'typeorm'
import { type Sql } from '../database/sql.js'
import { type RecordList } from './record-list.js'

// the loader holds lists of every row type side by side
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyList = RecordList<any>

/**
 * Reads any number of lists for any number of owners in one statement: a `union all` with one branch for each list.
 * Answers `rows.get(list)?.get(owner)`.
 */
export async function findLists(
  sql: Sql,
  source: DataSource,
  wanted: ReadonlyMap<AnyList, readonly string[]>,
): Promise<Map<AnyList, Map<string, unknown[]>>> {
  const lists = [...wanted.keys()]
  const branches = lists.map((list, index) => branch(source, list, index))
  const rows = await sql.query<{ list: number; owner: string; rows: unknown[] }>(
    branches.join('\nunion all\n'),
    lists.map((list) => wanted.get(list)),
  )
  const answer = new Map<AnyList, Map<string, unknown[]>>(lists.map((list) => [list, new Map()]))
  for (const row of rows) answer.get(lists[row.list]!)!.set(row.owner, row.rows)
  return answer
}

const branchText = new WeakMap<AnyList, string>()

function branch(source: DataSource, list: AnyList, index: number): string {
  let body = branchText.get(list)
  if (!body) {
    const metadata = source.getMetadata(list.entity)
    const column = (property: string): string => {
      const found = metadata.findColumnWithPropertyName(property)
      if (!found) throw new Error(`${metadata.name} has no property ${property}`)
      return `row_."${found.databaseName}"`
    }
    const fields = metadata.columns.map((each) => `'${each.propertyName}', row_."${each.databaseName}"`)
    const order = Object.entries(list.order).map(([property, way]) => `${column(property)} ${way as string}`)
    const owner = column(list.owner)
    body = `${owner} as owner, jsonb_agg(jsonb_build_object(${fields.join(', ')}) order by ${[...order, column('id')].join(', ')}) as rows
      from "${metadata.tableName}" row_ where ${owner} = any($%)
      group by ${owner}`
    branchText.set(list, body)
  }
  return `select ${index} as list, ${body.replace('$%', `$${index + 1}`)}`
}
