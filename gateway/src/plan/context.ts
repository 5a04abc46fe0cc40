import { type Answer } from '../department/answer.js'
import { type Fault } from '../department/fault.js'
import { type Selection } from '../operation/selection.js'
import { type Supergraph } from '../supergraph/supergraph.js'
import { type PlanUses } from '../verbatim/plan-uses.js'
import { type AnswerReader } from '../verbatim/reader.js'
import { type SatisfiesType } from './merge.js'
import { type Place } from './place.js'

/** What one execution of a plan carries along. */
export interface PlanContext {
  /** The answer while it is put together, under canonical response keys. */
  readonly data: Place
  /** Coerced variable values. */
  readonly variables: Readonly<Record<string, unknown>>
  /** Faults that explain no particular null. */
  readonly unplaced: Fault[]
  /** Asks a department. Never throws. */
  ask(
    department: string,
    kind: 'query' | 'mutation',
    body: string,
    entities: number,
    reader?: AnswerReader,
  ): Promise<Answer>
  /** How many records a department is asked for at a time. */
  entitiesPerFetch(department: string): number
}

/** A compiled node of a plan. Undefined when it had nothing to wait for. */
export type Step = (context: PlanContext) => Promise<void> | undefined

/** What compiling a plan needs to know of its operation. */
export interface PlanSurroundings extends GraphSurroundings {
  readonly selection: Selection
  readonly uses: PlanUses
}

/** What compiling any plan over a supergraph needs to know. */
export interface GraphSurroundings {
  readonly supergraph: Supergraph
  readonly satisfies: SatisfiesType
  readonly isConcrete: (typename: unknown) => boolean
  /** Whether a null record without a reason is an error (true) or simply nobody (false). */
  readonly nullEntityIsError: boolean
}
