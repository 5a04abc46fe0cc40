import { type Instant } from '../time/instant.js'
import { type UnknownReason } from './unknown.js'

/** Put in the place of a value that a department refused or failed to tell. */
export class UntoldFact {
  constructor(readonly reason: UnknownReason) {}
}

/** Fields of one entity as one department answered them, by the collector's selection; a key left out was not told. */
export type Answer = Readonly<Record<string, unknown>>

/** A register handed in, complete, for a division and a period. */
export interface HandedIn {
  readonly register: string
  /** 12 digits; everything below it is included. */
  readonly division: string
  readonly from: string
  readonly through: Instant
}

/** What is known of a department as a source. */
export interface Source {
  /** Instant through which its data are complete; null: it has never answered. */
  readonly asOf: Instant | null
  /** How old its data may be before nothing follows from them, in days. */
  readonly maximumStaleness: number
  readonly registers: readonly HandedIn[]
}

/** The facts at hand: sources by department, and what each answered about each entity. */
export interface Facts {
  readonly sources: ReadonlyMap<string, Source>
  /** What the department answered; a reason where it did not; undefined: it was not asked. */
  answer(type: string, key: string, department: string): Answer | UntoldFact | undefined
}
