/** Why a department gave no usable answer. Stable: clients and the coverage of the failure tests rely on it. */
export type SilenceReason =
  | 'REFUSED'
  | 'RESET'
  | 'DEADLINE'
  | 'STATUS'
  | 'MALFORMED'
  | 'TOO_LARGE'
  | 'TOO_FEW_ENTITIES'
  | 'WRONG_ENTITY'
  | 'NULL_ENTITY'
  | 'MISSING_FIELD'
  | 'BREAKER_OPEN'
  | 'OVERLOADED'
  | 'UNKNOWN_DEPARTMENT'

/**
 * One thing that went wrong at a department. It becomes one error for every path of the answer that it left empty.
 */
export interface Fault {
  readonly department: string | undefined
  readonly message: string
  readonly extensions: Readonly<Record<string, unknown>>
  /** Response keys and indexes below the hole, where the department said more exactly where it happened. */
  readonly tail?: readonly (string | number)[]
}

/**
 * Stands in an answer where a department owed a value. Projection turns it into null and an error with the client's own
 * path, so that no silent null can come out of a failure.
 */
export class Hole {
  constructor(readonly faults: readonly Fault[]) {}
}

const SENTENCES: Record<SilenceReason, string> = {
  REFUSED: 'cannot be reached',
  RESET: 'broke off its answer',
  DEADLINE: 'did not answer in time',
  STATUS: 'answered with an error status',
  MALFORMED: 'gave an answer that cannot be understood',
  TOO_LARGE: 'gave an answer that is too large',
  TOO_FEW_ENTITIES: 'answered for another number of records than it was asked for',
  WRONG_ENTITY: 'answered with another record than the one it was asked for',
  NULL_ENTITY: 'gave nothing for this record and no reason',
  MISSING_FIELD: 'left a field out of its answer',
  BREAKER_OPEN: 'has been failing and is not asked for a moment',
  OVERLOADED: 'is being asked more than it can answer',
  UNKNOWN_DEPARTMENT: 'has no address',
}

/** A fault of a department that is silent: code SILENT, the reason beside it. */
export function silence(department: string | undefined, reason: SilenceReason, detail?: string): Fault {
  const who = department ?? 'A department'
  return {
    department,
    message: `${who} ${SENTENCES[reason]}${detail ? ` (${detail})` : ''}: what it holds is unknown here, not absent.`,
    extensions: department === undefined ? { code: 'SILENT', reason } : { code: 'SILENT', department, reason },
  }
}

const PRIVATE_EXTENSIONS = new Set(['stacktrace', 'exception', 'http', 'serviceName', 'debug'])

/** A department's own error, without what is nobody else's business (stack traces, wishes about our HTTP answer). */
export function passedOn(
  department: string,
  error: { message?: unknown; extensions?: unknown },
  tail: readonly (string | number)[] = [],
): Fault {
  const extensions: Record<string, unknown> = { code: 'DEPARTMENT_ERROR' }
  if (typeof error.extensions === 'object' && error.extensions !== null) {
    for (const [key, value] of Object.entries(error.extensions)) {
      if (!PRIVATE_EXTENSIONS.has(key)) extensions[key] = value
    }
  }
  extensions.department = department
  const message =
    typeof error.message === 'string' ? error.message : `${department} reported an error without a message.`
  return { department, message, extensions, tail }
}
