import { type CivilDate } from '../time/civil-date.js'
import { type FactUsed } from './reading.js'
import { type UnknownCause } from './unknown.js'

/** What a rule says of a person or household. */
export type VerdictStatus = 'COVERED' | 'DUE_SOON' | 'GAP' | 'UNKNOWN' | 'DISPUTED' | 'EXEMPT' | 'NOT_APPLICABLE'

/** Whom a verdict is about. */
export interface Subject {
  readonly grain: 'PERSON' | 'HOUSEHOLD'
  /** Person key or household number. */
  readonly key: string
}

/** What was decided for one day, before anything is said about who wrote the rule. */
export interface Decision {
  readonly status: VerdictStatus
  /** Reason code; null where the status says it all. */
  readonly reason: string | null
  /** Everything that would have to be known, the decisive cause first; empty unless UNKNOWN. */
  readonly causes: readonly UnknownCause[]
  /** Of an UNKNOWN: whether it is at least known that the service is owed. */
  readonly applicabilityKnown: boolean
  /** When the duty began. */
  readonly since: CivilDate | null
  /** Through when this holds if nothing else happens. */
  readonly validUntil: CivilDate | null
}

/** A decision with everything that explains it. */
export interface Verdict extends Decision {
  readonly subject: Subject
  readonly rule: string
  readonly version: number
  readonly department: string
  readonly tier: 'D' | 'C' | 'S'
  /** The policy that the rule follows. */
  readonly citation: string
  /** The day judged for: the policy's last once it has ended. */
  readonly day: CivilDate
  /** The policy has ended; the last verdict stays (已结束). */
  readonly ended: boolean
  readonly facts: readonly FactUsed[]
  readonly remedy: { readonly zh: string; readonly en: string }
  readonly contact: { readonly zh: string; readonly en: string }
}

/** A decision without anything special. */
export function decision(status: VerdictStatus, reason: string | null, more: Partial<Decision> = {}): Decision {
  return { status, reason, causes: [], applicabilityKnown: true, since: null, validUntil: null, ...more }
}

/** UNKNOWN by the first of its causes. */
export function unknownBecause(causes: readonly UnknownCause[], applicabilityKnown: boolean): Decision {
  return decision('UNKNOWN', causes[0]!.reason, { causes, applicabilityKnown })
}
