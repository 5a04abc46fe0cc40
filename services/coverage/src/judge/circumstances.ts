import { type Expression } from '../expressions/expression.js'
import { type HostSlot } from '../expressions/host.js'
import { type Laws } from '../rules/compile-laws.js'
import { type CivilDate } from '../time/civil-date.js'
import { type FactClasses, type FactNode, type Window } from './fact-node.js'
import { anyOf, type Told } from './kleene.js'
import { type Reading } from './reading.js'
import { Unknown, type UnknownCause } from './unknown.js'
import { type Subject } from './verdict.js'

/** What circumstances stand on. */
export interface Surroundings {
  readonly classes: FactClasses
  readonly laws: Laws
  readonly host: HostSlot
  /** Verdict of another rule about a subject for the same day. @throws Unknown when it is. */
  verdict(rule: string, subject: Subject, reading: Reading): string
}

/** One subject on one day: answers expressions about it, never with more than is known. */
export class Circumstances {
  readonly person: FactNode | null
  readonly household: FactNode

  constructor(
    readonly subject: Subject,
    readonly reading: Reading,
    private readonly around: Surroundings,
    private readonly rest: Readonly<Record<string, unknown>>,
  ) {
    this.person = subject.grain === 'PERSON' ? this.entity('Person', subject.key, 'person') : null
    this.household = this.person ? this.householdOf(this.person) : this.entity('Household', subject.key, 'household')
  }

  /** What an expression says. */
  ask<T>(expression: Expression, more: Readonly<Record<string, unknown>> = {}): Told<T> {
    const { host } = this.around
    const [outer, before] = [host.current, this.reading.causes]
    this.reading.causes = []
    host.current = {
      verdict: (rule) => this.around.verdict(rule, this.subject, this.reading),
      contactedSince: (node, day) => this.contactedSince(node, day),
    }
    try {
      const people = this.person ? { person: this.person } : {}
      const value = expression.run({
        ...this.rest,
        ...people,
        household: this.household,
        asOf: this.reading.day,
        ...more,
      })
      return { known: true, value: value as T }
    } catch (error) {
      return { known: false, causes: this.causesOf(error, expression) }
    } finally {
      before.push(...this.reading.causes)
      this.reading.causes = before
      host.current = outer
    }
  }

  /** As `coveredByDwelling` says, over each dwelling while the person lived there (law 0.7). */
  askDwellings(expression: Expression): Told<boolean> {
    const { dwellings } = this.around.laws
    if (!dwellings) return { known: true, value: false }
    const lived = this.ask<FactNode[]>(dwellings.list)
    if (!lived.known) return lived
    return anyOf(lived.value.map((row) => this.askDwelling(expression, row, dwellings)))
  }

  private askDwelling(
    expression: Expression,
    row: FactNode,
    names: { household: string; from: string; to: string },
  ): Told<boolean> {
    const fields = row as unknown as Record<string, unknown>
    try {
      const from = fields[names.from] as CivilDate | null
      const to = fields[names.to] as CivilDate | null
      const { day } = this.reading
      const window: Window = { from, to: to && to.text < day.text ? to : day }
      const home = fields[names.household] as FactNode
      const key = home.place.key!
      return this.ask(expression, { household: this.entity('Household', key, `${home.place.path}`, window) })
    } catch (error) {
      return { known: false, causes: this.causesOf(error, expression) }
    }
  }

  private contactedSince(node: FactNode, day: CivilDate): boolean {
    const isPerson = node instanceof this.around.classes.get('Person')!
    const variables = isPerson
      ? { person: node, household: this.householdOf(node), since: day }
      : { household: node, since: day }
    const expressions = this.around.laws.contacts.map((one) => one[isPerson ? 'PERSON' : 'HOUSEHOLD'])
    const told = anyOf(expressions.filter((one) => one !== null).map((one) => this.ask<boolean>(one, variables)))
    if (told.known) return told.value
    throw new Unknown(told.causes[0]!)
  }

  private entity(type: string, key: string, path: string, window?: Window): FactNode {
    return new (this.around.classes.get(type)!)({
      reading: this.reading,
      window: window ?? { from: null, to: this.reading.day },
      path,
      key,
      data: null,
      owner: null,
      missing: null,
      unlinked: false,
    })
  }

  private householdOf(person: FactNode): FactNode {
    try {
      return (person as unknown as { household: FactNode }).household
    } catch (error) {
      if (!(error instanceof Unknown)) throw error
      const nobody = this.entity('Household', '', 'household')
      return new (this.around.classes.get('Household')!)({ ...nobody.place, key: null, missing: error })
    }
  }

  private causesOf(error: unknown, expression: Expression): UnknownCause[] {
    if (!(error instanceof Unknown))
      return [
        {
          reason: 'RULE_ERROR',
          source: null,
          asOf: null,
          fact: `${expression.source}: ${(error as Error).message.split('\n')[0]}`,
        },
      ]
    return [error.cause_, ...this.reading.causes.filter((one) => one !== error.cause_)]
  }
}
