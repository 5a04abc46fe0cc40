import { type CompiledRule, type RuleBook } from '../rules/rule-book.js'
import { parametersFor } from '../rules/parameters.js'
import { CivilDate } from '../time/civil-date.js'
import { type Instant } from '../time/instant.js'
import { Circumstances, type Surroundings } from './circumstances.js'
import { type Life, lifeOf } from './death.js'
import { decide } from './decide.js'
import { type Facts } from './facts.js'
import { Reading } from './reading.js'
import { Unknown } from './unknown.js'
import { type Decision, type Subject, unknownBecause, type Verdict } from './verdict.js'

/** A day before every register: what must be handed in since then never is. */
const always = CivilDate.of('1000-01-01')

/** Judges subjects by the rules on facts at one instant. The same facts give the same verdicts, always. */
export class Judge {
  private readonly decided = new Map<string, { decision: Decision; reading: Reading }>()

  /** @param isDisputed whether somebody contests what a rule says of a subject, undecided yet */
  constructor(
    private readonly book: RuleBook,
    private readonly facts: Facts,
    private readonly now: Instant,
    private readonly isDisputed: (rule: string, subject: Subject) => boolean = () => false,
  ) {}

  /** The verdict of a rule about a subject. @throws Error when there is no such rule. */
  judge(ruleId: string, subject: Subject): Verdict {
    const compiled = this.book.rules.get(ruleId)
    if (!compiled) throw new Error(`There is no rule "${ruleId}".`)
    const { rule } = compiled
    const today = this.now.day
    const ended = rule.policy.to !== undefined && rule.policy.to < today.text
    const day = ended ? CivilDate.of(rule.policy.to!) : today
    const { decision, reading } = this.decideInTime(compiled, subject, day)
    const disputed = decision.status === 'GAP' && this.isDisputed(ruleId, subject)
    return {
      ...decision,
      status: disputed ? 'DISPUTED' : decision.status,
      subject,
      rule: rule.id,
      version: rule.version,
      department: compiled.department,
      tier: rule.tier,
      citation: rule.policy.title,
      day,
      ended,
      facts: [...reading.used.values()],
      remedy: rule.remedy,
      contact: rule.contact,
    }
  }

  /**
   * A gap that only time has opened stays UNKNOWN(STALE) until the owners' data reach past the instant at which it
   * opened: the contact may have been made and not been handed in yet.
   */
  private decideInTime(
    compiled: CompiledRule,
    subject: Subject,
    day: CivilDate,
  ): { decision: Decision; reading: Reading } {
    const { decision, reading } = this.decideFor(compiled, subject, day)
    if (decision.status !== 'GAP') return { decision, reading }
    for (const [source, through] of reading.completeThrough)
      for (let ordinal = through.day.ordinal; ordinal < day.ordinal; ordinal++) {
        const then = this.decideFor(compiled, subject, through.day.plusDays(ordinal - through.day.ordinal)).decision
        if (then.status !== 'GAP')
          return {
            decision: unknownBecause([{ reason: 'STALE', source, fact: rowsOf(compiled), asOf: through }], true),
            reading,
          }
      }
    return { decision, reading }
  }

  private decideFor(
    compiled: CompiledRule,
    subject: Subject,
    day: CivilDate,
  ): { decision: Decision; reading: Reading } {
    const name = `${compiled.id} ${subject.key} ${day.text}`
    let known = this.decided.get(name)
    if (known) return known
    const division = this.divisionOf(subject, day)
    const { policy } = compiled.rule
    const place = division instanceof Unknown ? policy.region.padEnd(12, '0') : division
    const variables = {
      policy: { from: CivilDate.of(policy.from), ...(policy.to && { to: CivilDate.of(policy.to) }) },
      params: parametersFor(compiled.rule, place, day),
    }
    const life = this.lifeOf(subject, day, division)
    const asking = this.circumstances(subject, new Reading(this.facts, day, this.now, division, new Map()), variables)
    const registersFrom = new Map<string, CivilDate>()
    for (const [at, register] of compiled.rule.registers.entries()) {
      const from = compiled.expressions.get(`registers.${at}.from`)
      if (!from) continue
      const told = asking.ask<CivilDate>(from)
      registersFrom.set(register.name, told.known ? told.value : always)
    }
    const reading = new Reading(this.facts, day, this.now, division, registersFrom)
    known = {
      reading,
      decision: decide(compiled, this.circumstances(subject, reading, variables), this.book.laws, life),
    }
    this.decided.set(name, known)
    return known
  }

  private lifeOf(subject: Subject, day: CivilDate, division: string | Unknown): Life {
    if (subject.grain === 'HOUSEHOLD') return { state: 'ALIVE' }
    // a death that was told once stays told, however old the data
    const reading = new Reading(this.facts, day, this.now, division, new Map(), true)
    return lifeOf(this.circumstances(subject, reading, {}), this.book.laws)
  }

  private divisionOf(subject: Subject, day: CivilDate): string | Unknown {
    const nowhere = new Unknown({ reason: 'FACT_MISSING', source: null, fact: 'division', asOf: null })
    const expression = this.book.laws.division?.[subject.grain]
    if (!expression) return nowhere
    const told = this.circumstances(
      subject,
      new Reading(this.facts, day, this.now, nowhere, new Map()),
      {},
    ).ask<string>(expression)
    return told.known ? told.value : new Unknown(told.causes[0]!)
  }

  private circumstances(
    subject: Subject,
    reading: Reading,
    variables: Readonly<Record<string, unknown>>,
  ): Circumstances {
    const around: Surroundings = {
      ...this.book,
      verdict: (rule, about, outer) => this.verdictFor(rule, about, outer),
    }
    return new Circumstances(subject, reading, around, variables)
  }

  private verdictFor(ruleId: string, about: Subject, outer: Reading): string {
    const compiled = this.book.rules.get(ruleId)!
    const { policy } = compiled.rule
    const day = policy.to && policy.to < outer.day.text ? CivilDate.of(policy.to) : outer.day
    const subject = compiled.grain === about.grain ? about : this.householdOf(about, outer)
    const { decision, reading } = this.decideInTime(compiled, subject, day)
    for (const [department, through] of reading.completeThrough) {
      const known = outer.completeThrough.get(department)
      if (!known || known.milliseconds > through.milliseconds) outer.completeThrough.set(department, through)
    }
    for (const [path, fact] of reading.used) if (!outer.used.has(path)) outer.used.set(path, fact)
    if (decision.status === 'UNKNOWN') throw new Unknown(decision.causes[0]!)
    return decision.status
  }

  private householdOf(person: Subject, reading: Reading): Subject {
    const { place } = this.circumstances(person, reading, {}).household
    if (place.missing) throw place.missing
    return { grain: 'HOUSEHOLD', key: place.key! }
  }
}

function rowsOf(compiled: CompiledRule): string {
  return compiled.rule.registers.map(({ name }) => name).join(', ')
}
