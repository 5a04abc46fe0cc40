import {
  type DepartmentFolder,
  findRunningPlatform,
  type ImportResult,
  type Installation,
  keepLinkingKey,
  openDatabases,
} from '@huilian/platform'
import { performTask } from '@huilian/platform/department-work'
import { existsSync } from 'node:fs'
import { type ImportCommandOptions } from './import.command.js'
import { importProgress } from './import-progress.js'

/** Opens the department’s database, migrates it where that is due, and takes one file in. */
export async function takeIn(
  installation: Installation,
  department: DepartmentFolder,
  file: string,
  options: ImportCommandOptions,
): Promise<ImportResult> {
  const { server, databases } = await openDatabases(installation, [department])
  const progress = importProgress(process.stderr, options.json ?? false)
  try {
    const { imports } = await performTask(
      {
        folder: department.folder,
        ownerUrl: databases.get(department.name)!.ownerUrl,
        linkingKeyFile: keepLinkingKey(installation),
        clockFile: existsSync(installation.clockFile) ? installation.clockFile : undefined,
        migrate: true,
        imports: [
          {
            file,
            register: options.register,
            mode: options.mode && (options.mode === 'add' ? 'ADD' : 'REPLACE'),
            divisions: options.divisions,
            from: options.from,
            through: options.through,
            dryRun: options.dryRun,
            correctNames: options.correctNames,
            confirm: options.confirm,
            refusalFile: options.refusals,
          },
        ],
      },
      { progress: progress.update },
    )
    return imports[0]!
  } finally {
    progress.end()
    if (server && !server.adopted && !findRunningPlatform(installation)) await server.stop()
  }
}
