import { existsSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { type DepartmentFolder } from '../departments.js'
import { type Installation } from '../installation.js'
import { runningPostmaster } from '../postgres/postmaster.js'
import { readSecret } from '../secrets/secret-file.js'
import { type DepartmentDatabase, databaseNames, findExternalDatabase } from './department-database.js'

/**
 * The databases that can be reached as things are, without starting, making or changing anything. A department whose
 * embedded database cannot be reached is left out.
 */
export function findDatabases(
  installation: Installation,
  departments: readonly DepartmentFolder[],
): Map<string, DepartmentDatabase> {
  const port = embeddedPort(installation)
  return new Map(
    departments.flatMap(({ name }) => {
      const database = findExternalDatabase(name) ?? (port && findEmbedded(installation, name, port))
      return database ? [[name, database] as const] : []
    }),
  )
}

/** The port of the embedded server while it runs. */
export function embeddedPort({ postgres }: Installation): number | undefined {
  return existsSync(postgres) ? runningPostmaster(realpathSync(postgres))?.port : undefined
}

function findEmbedded(installation: Installation, department: string, port: number): DepartmentDatabase | undefined {
  const names = databaseNames(department)
  const [owner, runtime] = [names.owner, names.runtime].map((role) =>
    readSecret(join(installation.secrets, `database-${role}`)),
  )
  if (!owner || !runtime) return undefined
  const address = `127.0.0.1:${port}/${names.database}`
  return {
    department,
    url: `postgres://${names.runtime}:${runtime}@${address}`,
    ownerUrl: `postgres://${names.owner}:${owner}@${address}`,
    runtimeRole: names.runtime,
    embedded: true,
  }
}
