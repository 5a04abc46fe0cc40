import {
  businessClock,
  createDataSource,
  type Department,
  fileDigest,
  importLedger,
  listImports,
  loadDepartment,
  migrate,
  readLinker,
} from '@huilian/subgraph'
import { type DepartmentTask, type ImportOrder, type ImportResult, type TaskProgress, type TaskResult } from './task.js'

/** Called as the work goes on. */
export interface TaskWatcher {
  progress?(progress: TaskProgress): void
  file?(result: ImportResult): void
}

/**
 * Migrates a department’s database and takes files into it, in this process. A file that cannot be read at all is
 * reported in its place and the others go on; a migration that fails throws.
 */
export async function performTask(task: DepartmentTask, watcher: TaskWatcher = {}): Promise<TaskResult> {
  const department = await loadDepartment(task.folder)
  const migrated = task.migrate ? (await migrate(select(department, task.migrate), task.ownerUrl)).ran : []
  const applied = task.imports.some((order) => order.skipApplied)
    ? await listApplied(department, task.ownerUrl)
    : new Set()
  const imports: ImportResult[] = []
  for (const order of task.imports) {
    const known = order.skipApplied && applied.has(await fileDigest(order.file))
    const result = known ? skipped(order) : await importOne(department, task, order, watcher)
    imports.push(result)
    watcher.file?.(result)
  }
  return { migrations: department.migrations.map(({ name }) => name), migrated, imports }
}

/** The department with only the named of its migrations. */
function select(department: Department, migrations: true | readonly string[]): Department {
  if (migrations === true) return department
  return { ...department, migrations: department.migrations.filter(({ name }) => migrations.includes(name)) }
}

function skipped({ file }: ImportOrder): ImportResult {
  return { kind: 'skipped', file }
}

async function importOne(
  department: Department,
  task: DepartmentTask,
  { skipApplied: _, ...order }: ImportOrder,
  watcher: TaskWatcher,
): Promise<ImportResult> {
  const { file } = order
  try {
    const outcome = await importLedger(department, task.ownerUrl, {
      ...order,
      linker: readLinker(task.linkingKeyFile),
      today: businessClock(task.clockFile).today(),
      onProgress: ({ read, share }) => watcher.progress?.({ file, read, share }),
    })
    return { kind: 'imported', file, outcome }
  } catch (error) {
    return { kind: 'refused', file, sentence: (error as Error).message }
  }
}

async function listApplied(department: Department, url: string): Promise<Set<string>> {
  const source = createDataSource(department, url, { poolSize: 1 })
  await source.initialize()
  try {
    const past = await listImports(source)
    return new Set(past.filter(({ state }) => state === 'APPLIED').map(({ sha256 }) => sha256))
  } finally {
    await source.destroy()
  }
}
