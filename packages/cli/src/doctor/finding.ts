import {
  type DepartmentDatabase,
  type DepartmentFolder,
  type Installation,
  type RunningPlatform,
} from '@huilian/platform'

/** One thing that was examined. `unknown`: it could not be, and the sentence says what it would take. */
export interface Finding {
  /** What was examined: `node`, `secrets`, `health database`. */
  readonly subject: string
  readonly state: 'good' | 'warning' | 'wrong' | 'unknown'
  /** What is so. */
  readonly sentence: string
  /** What to do, where something is to be done. */
  readonly remedy?: string
}

/** What the examinations look at. */
export interface Patient {
  readonly installation: Installation
  readonly departments: readonly DepartmentFolder[]
  /** Those that can be reached. */
  readonly databases: ReadonlyMap<string, DepartmentDatabase>
  readonly running: RunningPlatform | undefined
  /** Where backups are kept. */
  readonly backups: string
}

/** Examines one thing without changing it. */
export type Examination = (patient: Patient) => Promise<Finding[]> | Finding[]

export const good = (subject: string, sentence: string): Finding => ({ subject, state: 'good', sentence })

export const warning = (subject: string, sentence: string, remedy: string): Finding => ({
  subject,
  state: 'warning',
  sentence,
  remedy,
})

export const wrong = (subject: string, sentence: string, remedy: string): Finding => ({
  subject,
  state: 'wrong',
  sentence,
  remedy,
})

export const unknown = (subject: string, sentence: string): Finding => ({ subject, state: 'unknown', sentence })
