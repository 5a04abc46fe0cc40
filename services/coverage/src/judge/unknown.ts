import { type Instant } from '../time/instant.js'

/** Why a fact, and so a verdict, is not known (未知原因). */
export const unknownReasons = [
  'SOURCE_DOWN',
  'STALE',
  'NEVER_SYNCED',
  'IDENTITY_UNLINKED',
  'FACT_MISSING',
  'CONFLICT',
  'WITHHELD',
  'RULE_ERROR',
] as const
export type UnknownReason = (typeof unknownReasons)[number]

/** One fact that nobody can tell, whose it would be, and why. */
export interface UnknownCause {
  readonly reason: UnknownReason
  /** Department that would know; null: no department's fault. */
  readonly source: string | null
  /** Path of the fact, or the register, that is missing. */
  readonly fact: string
  /** Instant through which its department's data are complete, where anything is known of them. */
  readonly asOf: Instant | null
}

/** Thrown by a fact that is not known: `&&` and `||` absorb it only where it cannot change the answer. */
export class Unknown extends Error {
  constructor(readonly cause_: UnknownCause) {
    super(`${cause_.fact} is not known: ${cause_.reason}`)
    // a missing fact is an ordinary answer of this engine: its stack tells nobody anything
    delete this.stack
  }
}
