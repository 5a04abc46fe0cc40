import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

import { EmbeddedServer } from '@huilian/platform'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { prepareDatabases } from '../src/prepare-databases.js'

const superuserPassword = 'superuser'
let folder: string
let server: EmbeddedServer
let secrets: string

function makeSecrets() {
  return spawnSync('packages/deployment/make-secrets.sh', [secrets], { cwd: resolve(), encoding: 'utf8' })
}

/** Asks as one of the roles that were made. */
async function ask(role: string, database: string, statement: string): Promise<unknown[]> {
  const password = readFileSync(join(secrets, `database-${role}`), 'utf8').trim()
  const client = new pg.Client({ connectionString: server.url(database, role, password) })
  try {
    await client.connect()
    return (await client.query(statement)).rows
  } finally {
    await client.end().catch(() => undefined)
  }
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'deployment-'))
  secrets = join(folder, 'secrets')
  makeSecrets()
  writeFileSync(join(secrets, 'postgres-superuser'), `${superuserPassword}\n`, { mode: 0o644 })
  server = await EmbeddedServer.start({
    directory: join(folder, 'postgres'),
    password: superuserPassword,
    durability: 'disposable',
  })
  const address = new URL(server.url())
  address.password = ''
  await prepareDatabases({ SUPERUSER_URL: address.href, SECRETS: secrets })
})

afterAll(async () => {
  await server?.stop()
  rmSync(folder, { recursive: true, force: true })
})

describe('the secrets of an installation', () => {
  test('are kept from other users of the machine, and made once', () => {
    const before = readFileSync(join(secrets, 'linking-key'), 'utf8')

    expect(statSync(secrets).mode & 0o777).toBe(0o700)
    expect(makeSecrets().stdout).toBe('')
    expect(readFileSync(join(secrets, 'linking-key'), 'utf8')).toBe(before)
    expect(before).toMatch(/^p1:[A-Za-z0-9+/]{43}=\n$/)
  })

  test('are one for each role of each department, all different', () => {
    const files = readdirSync(secrets)

    expect(files).toContain('database-huilian_civil_affairs_owner')
    expect(files).toContain('database-huilian_civil_affairs')
    expect(new Set(files.map((file) => readFileSync(join(secrets, file), 'utf8'))).size).toBe(files.length)
  })
})

describe('a server of one’s own, prepared', () => {
  test('health’s service reads its tables and may not change their shape', async () => {
    const tables = await ask('huilian_health', 'huilian_health', `select 1 from pg_tables where schemaname = 'public'`)

    expect(tables.length).toBeGreaterThan(5)
    await expect(ask('huilian_health', 'huilian_health', 'create table mine (id int)')).rejects.toThrow(
      'permission denied',
    )
  })

  test('health’s service cannot so much as connect to civil affairs', async () => {
    await expect(ask('huilian_health', 'huilian_civil_affairs', 'select 1')).rejects.toThrow('permission denied')
  })

  test('preparing again finds nothing to do', async () => {
    const address = new URL(server.url())
    address.password = ''
    const prepared = await prepareDatabases({ SUPERUSER_URL: address.href, SECRETS: secrets })

    expect(prepared.map(({ department }) => department)).toEqual(['civil-affairs', 'health', 'registry'])
    expect(prepared.flatMap(({ migrated }) => migrated)).toEqual([])
  })

  test('a missing secret is named, with what to do', async () => {
    await expect(prepareDatabases({ SUPERUSER_URL: server.url(), SECRETS: join(folder, 'none') })).rejects.toThrow(
      /none\/postgres-superuser is missing or empty\. Make the secrets with/,
    )
  })
})
