import pg from 'pg'
import { type DatabaseNames } from './department-database.js'

/**
 * Makes a department’s two roles and its database, or brings them back to what they should be. Safe to repeat.
 *
 * The owner makes and changes tables. The runtime role reads and writes their rows: it may not make a table, not even a
 * temporary one, and no other department’s role may so much as connect.
 */
export async function ensureDatabase(
  superuserUrl: (database?: string) => string,
  names: DatabaseNames,
  passwords: { owner: string; runtime: string },
): Promise<void> {
  await withClient(superuserUrl(), async (client) => {
    await ensureRole(client, names.owner, passwords.owner)
    await ensureRole(client, names.runtime, passwords.runtime)
    const existing = await client.query('select 1 from pg_database where datname = $1', [names.database])
    if (existing.rowCount === 0) {
      await client.query(`create database ${quote(names.database)} owner ${quote(names.owner)}`)
    }
    await restrictDatabase(client, names.database, names)
  })
  await withClient(superuserUrl(names.database), (client) => restrictSchema(client, names))
}

/** Lets only a department’s own roles into a database: these grants are the database’s own and no template carries them. */
export async function restrictDatabase(client: pg.Client, database: string, names: DatabaseNames): Promise<void> {
  await client.query(`revoke all on database ${quote(database)} from public`)
  await client.query(`grant connect, temporary, create on database ${quote(database)} to ${quote(names.owner)}`)
  await client.query(`grant connect on database ${quote(database)} to ${quote(names.runtime)}`)
}

/** Shuts the administrative databases to everybody but the superuser. */
export async function restrictServer(superuserUrl: string): Promise<void> {
  await withClient(superuserUrl, async (client) => {
    for (const database of ['postgres', 'template1']) {
      await client.query(`revoke all on database ${quote(database)} from public`)
    }
  })
}

/** Runs with one connection and closes it, whatever happens. */
export async function withClient<T>(url: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  // a connection that breaks while idle is reported by the next query, not by ending the process
  client.on('error', () => undefined)
  try {
    await client.connect()
    return await use(client)
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function ensureRole(client: pg.Client, role: string, password: string): Promise<void> {
  const existing = await client.query('select 1 from pg_roles where rolname = $1', [role])
  const attributes = `login nosuperuser nocreatedb nocreaterole noinherit noreplication nobypassrls`
  const secret = client.escapeLiteral(password)
  const verb = existing.rowCount === 0 ? 'create' : 'alter'
  await client.query(`${verb} role ${quote(role)} with ${attributes} password ${secret}`)
}

async function restrictSchema(client: pg.Client, { owner, runtime }: DatabaseNames): Promise<void> {
  const role = quote(runtime)
  const defaults = `alter default privileges for role ${quote(owner)} in schema public`
  await client.query(`
    revoke all on schema public from public;
    grant usage, create on schema public to ${quote(owner)};
    grant usage on schema public to ${role};
    grant select, insert, update, delete on all tables in schema public to ${role};
    grant usage, select on all sequences in schema public to ${role};
    ${defaults} grant select, insert, update, delete on tables to ${role};
    ${defaults} grant usage, select on sequences to ${role};
  `)
}

function quote(identifier: string): string {
  return pg.escapeIdentifier(identifier)
}
