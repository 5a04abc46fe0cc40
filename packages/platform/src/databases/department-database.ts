import { join } from 'node:path'
import { type DepartmentFolder } from '../departments.js'
import { readDepartmentEnvironment } from '../environment.js'
import { type Installation } from '../installation.js'
import { type EmbeddedServer } from '../postgres/embedded-server.js'
import { keepSecret, newPassword } from '../secrets/secret-file.js'

/** A department’s database and its two doors. */
export interface DepartmentDatabase {
  readonly department: string
  /** As the role the service runs as: rows in and out, nothing else. */
  readonly url: string
  /** As the role that owns the tables, for migrations. */
  readonly ownerUrl: string
  /** Name of the role in `url`, to which migrations grant. */
  readonly runtimeRole: string
  readonly embedded: boolean
}

/** Database and role names of a department on the embedded server. */
export interface DatabaseNames {
  readonly database: string
  readonly owner: string
  readonly runtime: string
}

/** `civil-affairs` → database huilian_civil_affairs, roles huilian_civil_affairs_owner and huilian_civil_affairs. */
export function databaseNames(department: string): DatabaseNames {
  const name = `huilian_${department.replaceAll('-', '_')}`
  return { database: name, owner: `${name}_owner`, runtime: name }
}

/** The real server’s database that the environment names for a department, if it names one. */
export function findExternalDatabase(department: string): DepartmentDatabase | undefined {
  const { databaseUrl, migrationDatabaseUrl } = readDepartmentEnvironment(department)
  if (!databaseUrl) return undefined
  return {
    department,
    url: databaseUrl,
    ownerUrl: migrationDatabaseUrl ?? databaseUrl,
    runtimeRole: decodeURIComponent(new URL(databaseUrl).username),
    embedded: false,
  }
}

/** Whether any department needs the embedded server. */
export function needsEmbeddedServer(departments: readonly DepartmentFolder[]): boolean {
  return departments.some((department) => !findExternalDatabase(department.name))
}

/** The passwords of a department’s roles, made on first use. */
export function rolePasswords(installation: Installation, department: string): { owner: string; runtime: string } {
  const names = databaseNames(department)
  return {
    owner: keepSecret(join(installation.secrets, `database-${names.owner}`), newPassword),
    runtime: keepSecret(join(installation.secrets, `database-${names.runtime}`), newPassword),
  }
}

/** The addresses of a department’s embedded database. */
export function embeddedDatabase(
  server: EmbeddedServer,
  department: string,
  passwords: { owner: string; runtime: string },
  database = databaseNames(department).database,
): DepartmentDatabase {
  const names = databaseNames(department)
  return {
    department,
    url: server.url(database, names.runtime, passwords.runtime),
    ownerUrl: server.url(database, names.owner, passwords.owner),
    runtimeRole: names.runtime,
    embedded: true,
  }
}
