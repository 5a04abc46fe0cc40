/**
 * What the platform on this machine cannot do, said as a sentence: what was expected, what came, what to do.
 * `code` is stable and may be tested against; the sentence may be reworded.
 */
export class PlatformError extends Error {
  override readonly name = 'PlatformError'

  constructor(
    readonly code: PlatformErrorCode,
    sentence: string,
    options?: ErrorOptions,
  ) {
    super(sentence, options)
  }
}

export type PlatformErrorCode =
  | 'ALREADY_RUNNING'
  | 'BACKUP_DAMAGED'
  | 'BACKUP_REFUSED'
  | 'CLOCK_REFUSED'
  | 'COUNTY_REFUSED'
  | 'DATABASE_UNREACHABLE'
  | 'DEPARTMENT_INVALID'
  | 'ENVIRONMENT_INVALID'
  | 'NOT_RUNNING'
  | 'PORT_TAKEN'
  | 'POSTGRES_ACCOUNT'
  | 'POSTGRES_BINARIES'
  | 'POSTGRES_FAILED'
  | 'PROCESS_FAILED'
  | 'SECRET_INVALID'
