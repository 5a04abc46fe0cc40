import { resolve } from 'node:path'
import {
  describeInstallation,
  findRunningPlatform,
  getDepartment,
  type Installation,
  keepLinkingKey,
  type Migrator,
  restoreBackup,
  runTask,
} from '@huilian/platform'
import { type RestoreCommandOptions } from './backup.command.js'
import { withDatabases } from './with-databases.js'

/** Restores a backup and says what came back. */
export async function restore(directory: string, options: RestoreCommandOptions): Promise<void> {
  const installation = describeInstallation(options)
  const running = findRunningPlatform(installation)
  if (running) {
    throw new Error(
      `The platform runs here (process ${running.pid}). Stop it with npx huilian stop, restore, and start it again.`,
    )
  }
  const manifest = await withDatabases(installation, options.department, (databases) => {
    const urls = new Map([...databases].map(([name, { ownerUrl }]) => [name, ownerUrl]))
    return restoreBackup(resolve(directory), databases, migratorOf(installation, urls), {
      replace: options.replace,
      departments: options.department,
    })
  })
  for (const { department, tables } of manifest.databases) {
    if (options.department && !options.department.includes(department)) continue
    const rows = tables.reduce((sum, table) => sum + table.rows, 0)
    console.log(`${department}: ${rows.toLocaleString('en')} rows of ${tables.length} tables`)
  }
  console.log(`Restored the backup of ${manifest.takenAt}. Readers of the change feeds begin anew.`)
}

/** The departments’ own code makes their tables, each in a process of its own. */
function migratorOf(installation: Installation, ownerUrls: ReadonlyMap<string, string>): Migrator {
  const work = (department: string, migrate: boolean | readonly string[]) =>
    runTask(installation.root, {
      folder: getDepartment(installation, department).folder,
      ownerUrl: ownerUrls.get(department)!,
      linkingKeyFile: keepLinkingKey(installation),
      migrate,
      imports: [],
    })
  return {
    known: async (department) => (await work(department, false)).migrations,
    migrate: async (department, only) => void (await work(department, only ?? true)),
  }
}
