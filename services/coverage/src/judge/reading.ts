import { type CivilDate } from '../time/civil-date.js'
import { type Instant } from '../time/instant.js'
import { type Facts, type Source } from './facts.js'
import { Unknown, type UnknownCause, type UnknownReason } from './unknown.js'

/** A fact that a decision stood on. */
export interface FactUsed {
  readonly path: string
  readonly value: string | number | boolean | null
  readonly source: string
  readonly asOf: Instant | null
}

/** How one expression reads the facts: as of when, for which village, and what it met on its way. */
export class Reading {
  /** Every unknown met since the last start; only one of them surfaces from an expression. */
  causes: UnknownCause[] = []
  readonly used = new Map<string, FactUsed>()
  /** How far the registers read are complete: before that day, time alone proves nothing. */
  completeThrough = new Map<string, Instant>()

  constructor(
    readonly facts: Facts,
    readonly day: CivilDate,
    /** The instant of judging: staleness counts to it. */
    readonly now: Instant,
    /** Village code, or why it is unknown. */
    readonly division: string | Unknown,
    /** First day that a register must have been handed in from, where the rule asks one. */
    readonly registersFrom: ReadonlyMap<string, CivilDate>,
    /** Deaths do not grow stale: a cached one stays told. */
    readonly ignoreStaleness = false,
  ) {}

  /** Notes the cause and gives it to be thrown. */
  unknown(reason: UnknownReason, source: string | null, fact: string): Unknown {
    const cause = { reason, source, fact, asOf: (source && this.facts.sources.get(source)?.asOf) || null }
    this.causes.push(cause)
    return new Unknown(cause)
  }

  /** The source, if it is fresh enough to say anything. @throws Unknown when it is silent or stale. */
  freshSource(department: string, fact: string): Source {
    const source = this.facts.sources.get(department)
    if (!source?.asOf) throw this.unknown('SOURCE_DOWN', department, fact)
    if (!this.ignoreStaleness && this.tooOld(source.asOf, source.maximumStaleness))
      throw this.unknown('STALE', department, fact)
    return source
  }

  /**
   * Why nothing follows from a register's silence about the subject, or null where it was handed in complete for the
   * village and the period asked (law 0.4).
   */
  whySilenceProvesNothing(department: string, register: string): Unknown | null {
    if (this.division instanceof Unknown) {
      this.causes.push(this.division.cause_)
      return this.division
    }
    const village = this.division
    const from = this.registersFrom.get(register)
    const source = this.facts.sources.get(department)
    const handedIn = (source?.registers ?? []).filter(
      (scope) => scope.register === register && covers(scope.division, village) && (!from || scope.from <= from.text),
    )
    const latest = handedIn.reduce<Instant | null>(
      (last, { through }) => (last && last.milliseconds >= through.milliseconds ? last : through),
      null,
    )
    if (!latest) return this.unknown('NEVER_SYNCED', department, register)
    if (!this.ignoreStaleness && this.tooOld(latest, source?.maximumStaleness ?? 0))
      return this.unknown('STALE', department, register)
    this.noteCompleteness(department, latest)
    if (source?.asOf) this.noteCompleteness(department, source.asOf)
    return null
  }

  noteUse(path: string, value: unknown, source: string): void {
    const text = value === null || typeof value === 'number' || typeof value === 'boolean' ? value : String(value)
    if (!this.used.has(path))
      this.used.set(path, { path, value: text, source, asOf: this.facts.sources.get(source)?.asOf ?? null })
  }

  private noteCompleteness(department: string, through: Instant): void {
    const known = this.completeThrough.get(department)
    if (!known || known.milliseconds > through.milliseconds) this.completeThrough.set(department, through)
  }

  private tooOld(instant: Instant, days: number): boolean {
    return instant.plusDays(days).milliseconds < this.now.milliseconds
  }
}

/** Whether a division is another or lies above it: 12-digit codes fill up with zeros. */
export function covers(division: string, village: string): boolean {
  const levels = [2, 4, 6, 9, 12]
  const level = levels.find((digits) => /^0*$/.test(division.slice(digits))) ?? 12
  return village.slice(0, level) === division.slice(0, level)
}
