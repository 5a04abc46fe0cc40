/** A process to keep running. */
export interface ProcessPlan {
  /** Name in logs and sentences: `health`, `gateway`. */
  readonly name: string
  /** TypeScript or JavaScript entry. */
  readonly entry: string
  /** Port it will listen on at 127.0.0.1. */
  readonly port: number
  /** Everything the process is told, beside the way to programs. */
  readonly environment: Readonly<Record<string, string>>
  /** Working directory; the entry’s packages and tsconfig.json are found from here. */
  readonly directory: string
  readonly logFile: string
}

export type ProcessState = 'stopped' | 'starting' | 'ready' | 'restarting'
