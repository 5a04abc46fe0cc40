import { type CivilDate } from '../time/civil-date.js'
import { type FactNode } from '../judge/fact-node.js'

/** What functions ask back from whoever evaluates: set for the time of one evaluation. */
export interface Host {
  /** Verdict of another rule on the same subject. @throws Unknown when it is. */
  verdict(rule: string): string
  /** Whether any department knows of an answered contact on or after the day (law 0.12). @throws Unknown */
  contactedSince(subject: FactNode, day: CivilDate): boolean
}

/** The host of the evaluation under way; evaluating is synchronous. */
export class HostSlot {
  current: Host | null = null

  get(): Host {
    if (!this.current) throw new Error('An expression is evaluated by the judge, which answers for its functions.')
    return this.current
  }
}
