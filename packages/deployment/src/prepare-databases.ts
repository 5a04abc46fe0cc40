import {
  databaseNames,
  describeInstallation,
  ensureDatabase,
  findDepartments,
  restrictServer,
  runTask,
} from '@huilian/platform'

import { type DeploymentEnvironment } from './environment.js'
import { readSecret, withPassword } from './secret.js'

/** What was done for a department. */
export interface PreparedDatabase {
  department: string
  /** Names of the migrations that were run now. */
  migrated: readonly string[]
}

/**
 * Makes each hosted department's database with its owner and its least-privilege runtime role, shuts the server's own
 * databases to them, and migrates. Safe to repeat: a department that came later is added, passwords that were changed
 * are set.
 *
 * @throws Error with the sentence of the first department that cannot be prepared.
 */
export async function prepareDatabases(
  { SUPERUSER_URL, SECRETS }: DeploymentEnvironment,
  root?: string,
): Promise<PreparedDatabase[]> {
  const installation = describeInstallation(root === undefined ? {} : { root })
  const superuser = withPassword(SUPERUSER_URL, readSecret(SECRETS, 'postgres-superuser'))
  await restrictServer(superuser)
  const prepared: PreparedDatabase[] = []
  for (const { name, folder } of findDepartments(installation).filter(({ main }) => main !== undefined)) {
    const names = databaseNames(name)
    const passwords = {
      owner: readSecret(SECRETS, `database-${names.owner}`),
      runtime: readSecret(SECRETS, `database-${names.runtime}`),
    }
    await ensureDatabase((database) => addressOf(superuser, database), names, passwords)
    const owner = new URL(addressOf(superuser, names.database))
    owner.username = names.owner
    const task = {
      folder,
      ownerUrl: withPassword(owner.href, passwords.owner),
      linkingKeyFile: '',
      migrate: true,
      imports: [],
    }
    prepared.push({ department: name, migrated: (await runTask(installation.root, task)).migrated })
  }
  return prepared
}

function addressOf(superuser: string, database = 'postgres'): string {
  const address = new URL(superuser)
  address.pathname = `/${database}`
  return address.href
}
