import { type Department } from '../department.js'
import { createDataSource } from './data-source.js'

/** What migrating did. */
export interface Migrated {
  /** Names of the migrations that were run now. */
  ran: string[]
}

/** Brings a department's database to its latest shape, as the owner of its tables. */
export async function migrate(department: Department, ownerDatabaseUrl: string): Promise<Migrated> {
  const source = createDataSource(department, ownerDatabaseUrl, { poolSize: 1 })
  await source.initialize()
  try {
    const ran = await source.runMigrations({ transaction: 'each' })
    return { ran: ran.map((migration) => migration.name) }
  } finally {
    await source.destroy()
  }
}

/** Names of migrations that the database still lacks. */
export async function listPendingMigrations(department: Department, databaseUrl: string): Promise<string[]> {
  const source = createDataSource(department, databaseUrl, { poolSize: 1 })
  await source.initialize()
  try {
    const done = new Set(await findRan(source))
    return department.migrations.map((migration) => migration.name).filter((name) => !done.has(name))
  } finally {
    await source.destroy()
  }
}

async function findRan(source: { query(text: string): Promise<unknown> }): Promise<string[]> {
  const [{ present }] = (await source.query(`select to_regclass('migrations') is not null as present`)) as [
    { present: boolean },
  ]
  if (!present) return []
  return ((await source.query('select name from migrations')) as { name: string }[]).map((row) => row.name)
}
