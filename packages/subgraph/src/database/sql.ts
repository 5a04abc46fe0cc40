import { type DataSource, type EntityManager } from 'typeorm'

/** The handle that every store takes first: runs parameterised SQL and counts it. */
export interface Sql {
  query<Row>(text: string, parameters?: readonly unknown[]): Promise<Row[]>
  /** Statements run through this handle so far. */
  readonly statements: number
}

/** A handle over a connection pool or an open transaction. */
export function createSql(source: DataSource | EntityManager): Sql {
  let statements = 0
  return {
    async query<Row>(text: string, parameters: readonly unknown[] = []) {
      statements++
      const result: unknown = await source.query(text, parameters as unknown[])
      // typeorm answers [rows, count] to UPDATE and DELETE, rows to everything else
      return (isCounted(result) ? result[0] : result) as Row[]
    },
    get statements() {
      return statements
    },
  }
}

function isCounted(result: unknown): result is [unknown[], number] {
  return Array.isArray(result) && result.length === 2 && Array.isArray(result[0]) && typeof result[1] === 'number'
}
