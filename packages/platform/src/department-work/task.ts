import { type ImportOutcome, type ImportRequest } from '@huilian/subgraph'

/** What to take in, as a person or the county asks for it; the linker and the date are the process’s to know. */
export type ImportOrder = Omit<ImportRequest, 'linker' | 'today' | 'onProgress'> & {
  /** Leave the file alone when the department has applied the very same bytes before. */
  readonly skipApplied?: boolean
}

/** Work on one department’s database, done in order by a process of its own. */
export interface DepartmentTask {
  /** The department’s folder. */
  readonly folder: string
  /** Its database as the role that owns the tables: an import needs temporary tables, which services may not have. */
  readonly ownerUrl: string
  readonly linkingKeyFile: string
  /** The business clock, by which an import knows what has not happened yet. Left out: real time. */
  readonly clockFile?: string
  /** All migrations, none, or exactly the named ones. */
  readonly migrate: boolean | readonly string[]
  readonly imports: readonly ImportOrder[]
}

/** What became of one file. */
export type ImportResult = { readonly file: string } & (
  | { readonly kind: 'imported'; readonly outcome: ImportOutcome }
  | { readonly kind: 'skipped' }
  | { readonly kind: 'refused'; readonly sentence: string }
)

export interface TaskResult {
  /** Names of every migration the department’s code has, in order. */
  readonly migrations: readonly string[]
  /** Names of the migrations that were run. */
  readonly migrated: readonly string[]
  readonly imports: readonly ImportResult[]
}

export interface TaskProgress {
  readonly file: string
  readonly read: number
  /** How much of the file was read, 0 to 1; null where that cannot be known. */
  readonly share: number | null
}

/** What the process says to the one that started it. */
export type TaskMessage =
  | { readonly kind: 'listening' }
  | ({ readonly kind: 'progress' } & TaskProgress)
  | ({ readonly kind: 'file' } & { readonly result: ImportResult })
  | { readonly kind: 'done'; readonly result: TaskResult }
  | { readonly kind: 'failed'; readonly sentence: string }
