import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import type pg from 'pg'
import { type DepartmentDatabase } from '../databases/department-database.js'
import { withClient } from '../databases/role.store.js'
import { PlatformError } from '../platform-error.js'
import { listMigrations, listTables } from './backup.store.js'
import { type BackupManifest, type DatabaseBackup, readManifest, type TableBackup } from './manifest.js'
import {
  beginFeedEpoch,
  clearSchema,
  emptyTables,
  isUntouched,
  putBack,
  setAside,
  setSequence,
  writeRows,
} from './restore.store.js'

/** How a department’s tables are made; a department’s own code does it. */
export interface Migrator {
  /** Names of all migrations the department’s code has, in order. */
  known(department: string): Promise<readonly string[]>
  /** Runs exactly these, or all that are known. */
  migrate(department: string, only?: readonly string[]): Promise<void>
}

export interface RestoreOptions {
  /** Take the place of what is there. */
  readonly replace?: boolean
  /** Only these of the backup’s departments. */
  readonly departments?: readonly string[]
  readonly onTable?: (department: string, table: string, rows: number) => void
}

/**
 * Brings databases back from a backup directory. Everything is checked before anything is touched: the sums of all
 * files, that the code knows the backup’s migrations, that the databases are untouched (or `replace` is said).
 * The tables are made as they were then, filled in one transaction, and migrated forward. Change feeds begin a new epoch.
 * Throws BACKUP_DAMAGED or BACKUP_REFUSED.
 */
export async function restoreBackup(
  directory: string,
  databases: ReadonlyMap<string, DepartmentDatabase>,
  migrator: Migrator,
  options: RestoreOptions = {},
): Promise<BackupManifest> {
  const manifest = readManifest(directory)
  const wanted = manifest.databases.filter(({ department }) => options.departments?.includes(department) ?? true)
  for (const backup of wanted) {
    for (const table of backup.tables) await verifyFile(directory, table)
  }
  for (const backup of wanted) {
    await verifyTarget(backup, databases.get(backup.department), migrator, options)
  }
  for (const backup of wanted) {
    await restoreDatabase(directory, backup, databases.get(backup.department)!, migrator, options)
  }
  return manifest
}

async function verifyFile(directory: string, table: TableBackup): Promise<void> {
  const path = join(directory, table.file)
  const hash = createHash('sha256')
  if (existsSync(path)) await pipeline(createReadStream(path), hash)
  if (!existsSync(path) || hash.digest('hex') !== table.sha256) {
    const what = existsSync(path) ? 'is not what was written' : 'is missing'
    throw new PlatformError('BACKUP_DAMAGED', `${path} ${what}: the backup is damaged. Use another backup.`)
  }
}

async function verifyTarget(
  backup: DatabaseBackup,
  database: DepartmentDatabase | undefined,
  migrator: Migrator,
  options: RestoreOptions,
): Promise<void> {
  const { department } = backup
  if (!database) {
    throw new PlatformError(
      'BACKUP_REFUSED',
      `The backup holds a database of ${department}, and this installation has no department of that name. ` +
        `Add its folder to services/, or restore the others with --department.`,
    )
  }
  const known = new Set(await migrator.known(department))
  const unknown = backup.migrations.filter((name) => !known.has(name))
  if (unknown.length > 0) {
    throw new PlatformError(
      'BACKUP_REFUSED',
      `The backup of ${department} was made by a newer version: this one does not know ${unknown.join(', ')}. ` +
        'Install the version that made it, or a later one.',
    )
  }
  if (!options.replace && !(await withClient(database.ownerUrl, isUntouched))) {
    throw new PlatformError(
      'BACKUP_REFUSED',
      `The database of ${department} holds records. Back it up first if they matter, then say --replace to put the backup in their place.`,
    )
  }
}

async function restoreDatabase(
  directory: string,
  backup: DatabaseBackup,
  { department, ownerUrl }: DepartmentDatabase,
  migrator: Migrator,
  options: RestoreOptions,
): Promise<void> {
  const present = await withClient(ownerUrl, listMigrations)
  const alike = present.length === backup.migrations.length && present.every((name) => backup.migrations.includes(name))
  // tables of the same shape are refilled in one transaction, which leaves the old rows if it fails
  if (!alike) {
    await withClient(ownerUrl, clearSchema)
    await migrator.migrate(department, backup.migrations)
  }
  await withClient(ownerUrl, (client) => refill(client, directory, backup, options))
  await migrator.migrate(department)
}

async function refill(
  client: pg.Client,
  directory: string,
  backup: DatabaseBackup,
  options: RestoreOptions,
): Promise<void> {
  const tables = (await listTables(client)).map(({ name }) => name)
  await client.query('begin')
  const aside = await setAside(client, tables)
  await emptyTables(client, tables)
  for (const table of backup.tables) {
    const rows = writeRows(client, table)
    await pipeline(createReadStream(join(directory, table.file)), createGunzip(), rows)
    if (rows.rowCount !== table.rows) throw wrongCount(backup, table, rows.rowCount)
    options.onTable?.(backup.department, table.name, table.rows)
  }
  for (const { name, last } of backup.sequences) await setSequence(client, name, last)
  await beginFeedEpoch(client)
  await putBack(client, aside, tables)
  await client.query('commit')
}

function wrongCount({ department }: DatabaseBackup, { name, rows }: TableBackup, came: number): PlatformError {
  return new PlatformError(
    'BACKUP_DAMAGED',
    `The backup of ${department} says that ${name} has ${rows} rows, and ${came} came out of its file. Use another backup.`,
  )
}
