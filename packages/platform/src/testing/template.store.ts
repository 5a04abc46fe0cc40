import pg from 'pg'
import { type DatabaseNames } from '../databases/department-database.js'
import { restrictDatabase, withClient } from '../databases/role.store.js'

/** Whether a database of a name is there and finished: only a finished template is closed to connections. */
export async function isTemplateReady(superuserUrl: string, template: string): Promise<boolean> {
  return withClient(superuserUrl, async (client) => {
    const found = await client.query('select 1 from pg_database where datname = $1 and not datallowconn', [template])
    return found.rowCount === 1
  })
}

/** Closes a finished template: copying needs that nobody is connected. */
export async function closeTemplate(superuserUrl: string, template: string): Promise<void> {
  await withClient(superuserUrl, async (client) => {
    await client.query(`alter database ${pg.escapeIdentifier(template)} with is_template true allow_connections false`)
    // pools of the process that built it may still be saying goodbye
    await client.query('select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = $1', [template])
  })
}

/** Copies a template into a new database of the department’s roles. */
export async function copyTemplate(
  superuserUrl: string,
  template: string,
  database: string,
  names: DatabaseNames,
): Promise<void> {
  await withClient(superuserUrl, async (client) => {
    const [from, to, owner] = [template, database, names.owner].map(pg.escapeIdentifier)
    await client.query(`create database ${to} template ${from} owner ${owner}`)
    await restrictDatabase(client, database, names)
  })
}

export async function dropDatabase(superuserUrl: string, database: string): Promise<void> {
  await withClient(superuserUrl, async (client) => {
    await client.query(`drop database if exists ${pg.escapeIdentifier(database)} with (force)`)
  })
}
