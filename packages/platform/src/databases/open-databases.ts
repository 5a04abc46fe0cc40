import { join } from 'node:path'
import { type DepartmentFolder } from '../departments.js'
import { type Installation, prepareInstallation } from '../installation.js'
import { PlatformError } from '../platform-error.js'
import { EmbeddedServer } from '../postgres/embedded-server.js'
import { keepSecret, newPassword } from '../secrets/secret-file.js'
import {
  type DepartmentDatabase,
  databaseNames,
  embeddedDatabase,
  findExternalDatabase,
  needsEmbeddedServer,
  rolePasswords,
} from './department-database.js'
import { ensureDatabase, restrictServer } from './role.store.js'

/** PostgreSQL’s code for a wrong password. */
const invalidPassword = '28P01'

/** The databases of an installation, reachable. */
export interface OpenDatabases {
  /** The server we run; undefined when every department has a real one. */
  readonly server: EmbeddedServer | undefined
  readonly databases: ReadonlyMap<string, DepartmentDatabase>
}

/** Superuser password of the embedded server, made on first use. */
export function superuserPassword(installation: Installation): string {
  return keepSecret(join(installation.secrets, 'postgres-superuser'), newPassword)
}

/**
 * Starts (or adopts) the embedded server where any department needs it and sees to each department’s database and
 * roles. A department whose variables name a real server is given that and nothing is made there.
 */
export async function openDatabases(
  installation: Installation,
  departments: readonly DepartmentFolder[],
): Promise<OpenDatabases> {
  prepareInstallation(installation)
  const server = needsEmbeddedServer(departments)
    ? await EmbeddedServer.start({ directory: installation.postgres, password: superuserPassword(installation) })
    : undefined
  const databases = new Map<string, DepartmentDatabase>()
  if (server) await restrictServer(server.url()).catch((error: unknown) => refusePassword(installation, error))
  for (const { name } of departments) {
    const external = findExternalDatabase(name)
    databases.set(name, external ?? (await openEmbedded(server!, installation, name)))
  }
  return { server, databases }
}

async function openEmbedded(
  server: EmbeddedServer,
  installation: Installation,
  name: string,
): Promise<DepartmentDatabase> {
  const passwords = rolePasswords(installation, name)
  await ensureDatabase((database) => server.url(database), databaseNames(name), passwords)
  return embeddedDatabase(server, name, passwords)
}

/** Somebody removed or changed the secrets of a server that still has the old password. */
function refusePassword({ secrets, postgres, data }: Installation, error: unknown): never {
  if ((error as { code?: string }).code !== invalidPassword) throw error
  throw new PlatformError(
    'DATABASE_UNREACHABLE',
    `The PostgreSQL in ${postgres} does not take the password in ${secrets}. Put the secrets back from your backup of ` +
      `them; or, if nothing here matters, remove ${data} to begin anew.`,
    { cause: error },
  )
}
