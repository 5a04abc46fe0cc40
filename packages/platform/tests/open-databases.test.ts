import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { findDatabases } from '../src/databases/find-databases.js'
import { openDatabases } from '../src/databases/open-databases.js'
import { withClient } from '../src/databases/role.store.js'
import { type DepartmentFolder } from '../src/departments.js'
import { describeInstallation, type Installation } from '../src/installation.js'
import { EmbeddedServer } from '../src/postgres/embedded-server.js'
import { createTestDatabase, testDirectory } from '../src/testing/index.js'

describe('opening the databases of an installation', () => {
  const departments: DepartmentFolder[] = [
    { name: 'health', folder: '/nowhere/health', title: {} },
    { name: 'civil-affairs', folder: '/nowhere/civil-affairs', title: {} },
  ]
  let installation: Installation

  beforeEach(() => {
    const home = mkdtempSync(join(testDirectory(), 'installation-'))
    chmodSync(home, 0o755) // mkdtemp makes it private, and the database server’s user must pass
    installation = describeInstallation({ data: join(home, 'data') })
  })

  afterEach(async () => {
    vi.unstubAllEnvs()
    await EmbeddedServer.stopServing(installation.postgres)
  })

  it('makes a database with its own roles for each department, and finds them again', async () => {
    const { databases } = await openDatabases(installation, departments)
    expect(await currentUser(databases.get('health')!.url)).toBe('huilian_health')
    expect(await currentUser(databases.get('civil-affairs')!.ownerUrl)).toBe('huilian_civil_affairs_owner')
    const again = await openDatabases(installation, departments)
    expect(again.databases).toEqual(databases)
    expect(findDatabases(installation, departments)).toEqual(databases)
  })

  it('gives a department the real server that its variables name, and starts nothing when all have one', async () => {
    const real = await createTestDatabase('health', 'bare')
    vi.stubEnv('HEALTH_DATABASE_URL', real.url)
    vi.stubEnv('HEALTH_MIGRATION_DATABASE_URL', real.ownerUrl)
    const { server, databases } = await openDatabases(installation, [departments[0]!])
    expect(server).toBeUndefined()
    expect(databases.get('health')).toMatchObject({
      url: real.url,
      ownerUrl: real.ownerUrl,
      runtimeRole: 'huilian_health',
    })
  })

  it('says every problem of a department’s variables at once', async () => {
    vi.stubEnv('HEALTH_DATABASE_URL', 'mysql://elsewhere')
    vi.stubEnv('HEALTH_MIGRATION_DATABASE_URL', 'elsewhere')
    await expect(openDatabases(installation, departments)).rejects.toThrow(
      /HEALTH_DATABASE_URL is expected to be a PostgreSQL address[^]*HEALTH_MIGRATION_DATABASE_URL is expected to be/,
    )
  })

  it('says what to do when the secrets were removed and the databases were not', async () => {
    await openDatabases(installation, departments)
    rmSync(installation.secrets, { recursive: true })
    await expect(openDatabases(installation, departments)).rejects.toThrow(
      /does not take the password in .*secrets\. Put the secrets back from your backup/,
    )
  })
})

async function currentUser(url: string): Promise<string> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ name: string }>('select current_user as name')
    return rows[0]!.name
  })
}
