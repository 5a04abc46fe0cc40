import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withClient } from '../src/databases/role.store.js'
import { createTestDatabase, testServer, type TestDatabase } from '../src/testing/index.js'

describe('the databases of two departments on one server', () => {
  let health: TestDatabase
  let aid: TestDatabase

  beforeAll(async () => {
    health = await createTestDatabase('health', 'bare')
    aid = await createTestDatabase('civil-affairs', 'bare')
    await run(health.ownerUrl, 'create table vaccination (person text)')
    await run(health.url, `insert into vaccination values ('Wang Guilan')`)
  })

  afterAll(async () => {
    await health?.drop()
    await aid?.drop()
  })

  it('lets the service read and write the rows of tables that its owner made', async () => {
    expect(await run(health.url, 'select person from vaccination')).toEqual([{ person: 'Wang Guilan' }])
  })

  it.each([
    ['make a table', 'create table mine (id int)'],
    ['make a temporary table', 'create temporary table mine (id int)'],
    ['make a schema', 'create schema mine'],
    ['change a table', 'alter table vaccination add column mine int'],
    ['empty a table by truncating it', 'truncate vaccination'],
    ['read the passwords of the server', 'select rolpassword from pg_authid'],
    ['become the owner', 'set role huilian_health_owner'],
  ])('does not let the service %s', async (_, statement) => {
    await expect(run(health.url, statement)).rejects.toThrow(/permission denied|must be owner/)
  })

  it('shows no department the database of another', async () => {
    const other = new URL(aid.url)
    other.pathname = `/${health.database}`
    await expect(run(other.href, 'select 1')).rejects.toThrow(/permission denied for database/)
    const owner = new URL(aid.ownerUrl)
    owner.pathname = `/${health.database}`
    await expect(run(owner.href, 'select 1')).rejects.toThrow(/permission denied for database/)
  })

  it('gives the roles no power over the server', async () => {
    const server = await testServer()
    const roles = await run(
      server.url(),
      `select rolname from pg_roles where rolname like 'huilian%'
         and (rolsuper or rolcreatedb or rolcreaterole or rolreplication or rolbypassrls)`,
    )
    expect(roles).toEqual([])
  })

  it('asks for the password', async () => {
    const stranger = new URL(health.url)
    stranger.password = 'guessed'
    await expect(run(stranger.href, 'select 1')).rejects.toThrow(/password authentication failed/)
  })

  it('listens on loopback only, and stores no password in the clear', async () => {
    const server = await testServer()
    expect(await run(server.url(), 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }])
    const stored = await run(
      server.url(),
      `select distinct left(rolpassword, 13) as kind from pg_authid where rolcanlogin`,
    )
    expect(stored).toEqual([{ kind: 'SCRAM-SHA-256' }])
  })

  it('copies a template with its rows’ grants for every test anew', async () => {
    const another = await createTestDatabase('health', 'bare')
    await run(another.ownerUrl, 'create table vaccination (person text)')
    expect(await run(another.url, 'select person from vaccination')).toEqual([])
    await another.drop()
    await expect(run(another.url, 'select 1')).rejects.toThrow(/does not exist/)
  })
})

async function run(url: string, statement: string): Promise<unknown[]> {
  return withClient(url, async (client: pg.Client) => (await client.query(statement)).rows as unknown[])
}
