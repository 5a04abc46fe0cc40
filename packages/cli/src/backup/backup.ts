import { resolve } from 'node:path'
import { describeInstallation, writeBackup } from '@huilian/platform'
import { type BackupCommandOptions } from './backup.command.js'
import { withDatabases } from './with-databases.js'

/** Backs the databases up and says how much was written. */
export async function backup(directory: string, options: BackupCommandOptions): Promise<void> {
  const target = resolve(directory)
  const manifest = await withDatabases(describeInstallation(options), options.department, (databases) =>
    writeBackup(target, databases.values()),
  )
  for (const { department, tables } of manifest.databases) {
    const rows = tables.reduce((sum, table) => sum + table.rows, 0)
    console.log(`${department}: ${rows.toLocaleString('en')} rows of ${tables.length} tables`)
  }
  console.log(`Wrote ${target}. The linking key is not in it: keep that elsewhere.`)
}
