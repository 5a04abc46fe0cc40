import { type ImportResult, type TaskProgress } from '../department-work/task.js'

/** Told how a start goes on, for a terminal or a log. */
export interface StartWatcher {
  /** A step begins: `postgresql`, `county`, `databases`, `services`, `gateway`. */
  step(name: StartStep, sentence: string): void
  /** How much of the county’s ledgers is written, 0 to 1. */
  county(share: number): void
  /** How many files of each department will be taken in. */
  files(department: string, files: readonly string[]): void
  progress(department: string, progress: TaskProgress): void
  file(department: string, result: ImportResult): void
  /** PostgreSQL died while the platform ran and was started again, or could not be. */
  postgresqlDied(failure?: Error): void
}

export type StartStep = 'postgresql' | 'county' | 'databases' | 'services' | 'gateway'
