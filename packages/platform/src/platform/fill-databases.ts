import { type DepartmentDatabase } from '../databases/department-database.js'
import { runTask } from '../department-work/run-task.js'
import { type ImportOrder, type TaskResult } from '../department-work/task.js'
import { type DepartmentFolder } from '../departments.js'
import { type Installation } from '../installation.js'
import { type StartWatcher } from './start-watcher.js'

/** What is done to each department’s database before its service starts. */
export interface Filling {
  readonly installation: Installation
  readonly departments: readonly DepartmentFolder[]
  readonly databases: ReadonlyMap<string, DepartmentDatabase>
  readonly linkingKeyFile: string
  readonly clockFile?: string
  /** Files to take in, in order, by department. */
  readonly files: ReadonlyMap<string, readonly string[]>
  readonly watcher: StartWatcher
  readonly signal?: AbortSignal
}

/** Migrates every department’s database and takes its files in, the departments side by side. */
export async function fillDatabases(filling: Filling): Promise<Map<string, TaskResult>> {
  const hosted = filling.departments.filter((department) => department.main)
  for (const { name } of hosted) filling.watcher.files(name, filling.files.get(name) ?? [])
  const results = await Promise.all(
    hosted.map(async (department) => [department.name, await fillOne(filling, department)] as const),
  )
  return new Map(results)
}

function fillOne(filling: Filling, { name, folder }: DepartmentFolder): Promise<TaskResult> {
  const imports: ImportOrder[] = (filling.files.get(name) ?? []).map((file) => ({ file, skipApplied: true }))
  return runTask(
    filling.installation.root,
    {
      folder,
      ownerUrl: filling.databases.get(name)!.ownerUrl,
      linkingKeyFile: filling.linkingKeyFile,
      clockFile: filling.clockFile,
      migrate: true,
      imports,
    },
    {
      progress: (progress) => filling.watcher.progress(name, progress),
      file: (result) => filling.watcher.file(name, result),
    },
    filling.signal,
  )
}
