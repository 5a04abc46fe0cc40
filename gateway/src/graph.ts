import {
  type DocumentNode,
  getVariableValues,
  type GraphQLError,
  isObjectType,
  type OperationDefinitionNode,
} from 'graphql'
import { admit } from './admission.js'
import { type Caller } from './caller.js'
import { type Answer } from './department/answer.js'
import { type Department } from './department/department.js'
import { type Fault, silence } from './department/fault.js'
import { headersFor } from './department/headers.js'
import { compileOperation, type CompiledOperation } from './operation/compile-operation.js'
import { conditionValuesOf, conditionVariablesOf } from './operation/conditions.js'
import { ResponseShapes } from './operation/response-shapes.js'
import { RecentlyUsed } from './operation/recently-used.js'
import { type PlanContext, type GraphSurroundings } from './plan/context.js'
import { type Planner } from './planner/planner.js'
import { type AnswerReader } from './verbatim/reader.js'
import { projectCarefully } from './projection/careful.js'
import { type Supergraph } from './supergraph/supergraph.js'

/** JSON text that is an answer's data already. */
export class WrittenData {
  constructor(readonly text: string) {}
}

/** What executing an operation gave. `data` is absent when nothing was executed. */
export interface GraphResult {
  readonly data?: WrittenData | Record<string, unknown> | null
  readonly errors?: readonly GraphQLError[]
  readonly extensions?: Record<string, unknown>
}

export interface GraphOptions {
  readonly requestDeadlineMs: number
  readonly cachedOperations: number
  readonly maximumErrors: number
  readonly nullEntityIsError: boolean
  readonly overrideLabels: readonly string[]
}

/** Watches what one request asks of departments. */
export type OnFetch = (fetch: FetchRecord) => void

/** One fetch, for the plan view. */
export interface FetchRecord {
  readonly department: string
  readonly operation: string
  readonly entities: number
  /** Milliseconds since the request began. */
  readonly startedMs: number
  readonly tookMs: number
  readonly outcome: string
}

interface Prepared {
  readonly conditionVariables: readonly string[]
}

// characters of the documents of compiled operations, all together
const MAXIMUM_COMPILED = 4_000_000

/**
 * One supergraph being served: its compiled operations, and how they are run. A newer supergraph is another Graph;
 * requests that began on this one end on it.
 */
export class Graph {
  readonly #operations: RecentlyUsed<string, Promise<CompiledOperation>>
  readonly #prepared = new WeakMap<DocumentNode, Prepared>()
  readonly #surroundings: GraphSurroundings
  readonly #shapes: ResponseShapes

  constructor(
    readonly supergraph: Supergraph,
    readonly departments: ReadonlyMap<string, Department>,
    readonly planner: Planner,
    readonly options: GraphOptions,
  ) {
    this.#operations = new RecentlyUsed(options.cachedOperations, MAXIMUM_COMPILED)
    this.#shapes = new ResponseShapes(supergraph.apiSchema)
    this.#surroundings = {
      supergraph,
      nullEntityIsError: options.nullEntityIsError,
      satisfies: (typename, condition) =>
        typename === condition || supergraph.possibleTypes(condition).has(typename as string),
      isConcrete: (typename) => isObjectType(supergraph.apiSchema.getType(String(typename))),
    }
  }

  /** How many operations are compiled at present. */
  get compiledOperations(): number {
    return this.#operations.size
  }

  /**
   * Runs an operation for a caller.
   *
   * @throws GraphQLError when the operation cannot be planned or is refused.
   */
  async execute(
    document: DocumentNode,
    documentHash: string,
    operation: OperationDefinitionNode,
    given: Readonly<Record<string, unknown>>,
    caller: Caller,
  ): Promise<GraphResult> {
    const coerced = getVariableValues(this.supergraph.apiSchema, operation.variableDefinitions ?? [], given, {
      maxErrors: 20,
    })
    if (coerced.errors) return { errors: coerced.errors }
    const variables = coerced.coerced!
    const compiled = await this.#compiled(document, documentHash, operation, variables)
    const introspection = compiled.introspect(variables)
    const fetches: FetchRecord[] | undefined = caller.showPlan ? [] : undefined
    const context = this.#contextFor(variables, caller, fetches && ((fetch) => void fetches.push(fetch)))
    for (const step of compiled.steps) {
      const pending = step(context)
      if (pending) await pending
    }
    const extensions = fetches && {
      extensions: { plan: { supergraph: this.supergraph.version, plans: compiled.plans, fetches } },
    }
    if (context.unplaced.length === 0 && introspection.errors.length === 0) {
      const text = compiled.project(context.data, introspection.text)
      if (text !== undefined) return { data: new WrittenData(text), ...extensions }
    }
    const { data, errors } = projectCarefully(
      compiled.selection,
      context.data,
      introspection.data,
      (type, field) => this.supergraph.ownerOf(type, field),
      context.unplaced,
      this.options.maximumErrors,
    )
    const all = [...introspection.errors, ...errors]
    return { data, ...(all.length > 0 && { errors: all }), ...extensions }
  }

  async #compiled(
    document: DocumentNode,
    documentHash: string,
    operation: OperationDefinitionNode,
    variables: Readonly<Record<string, unknown>>,
  ): Promise<CompiledOperation> {
    let prepared = this.#prepared.get(document)
    if (!prepared) this.#prepared.set(document, (prepared = { conditionVariables: conditionVariablesOf(document) }))
    const conditions = conditionValuesOf(prepared.conditionVariables, operation, variables)
    const key = `${documentHash} ${operation.name?.value ?? ''} ${prepared.conditionVariables.map((name) => (conditions[name] ? 1 : 0)).join('')}`
    const known = this.#operations.get(key)
    if (known) return known
    const compiling = compileOperation({
      schema: this.supergraph.apiSchema,
      document,
      operation,
      conditions,
      shapes: this.#shapes,
      surroundings: this.#surroundings,
      plan: (canonical) => this.planner.plan(this.supergraph.version, canonical, this.options.overrideLabels, 0),
      admit,
    })
    this.#operations.set(key, compiling, document.loc?.end ?? 1)
    // what cannot be planned is remembered by the planner; what failed otherwise is tried again
    compiling.catch(() => this.#operations.delete(key))
    return compiling
  }

  #contextFor(variables: Readonly<Record<string, unknown>>, caller: Caller, onFetch: OnFetch | undefined): PlanContext {
    const started = performance.now()
    const until = started + this.options.requestDeadlineMs
    const { departments } = this
    const unplaced: Fault[] = []
    const ask = (
      name: string,
      kind: 'query' | 'mutation',
      body: string,
      entities: number,
      reader?: AnswerReader,
    ): Promise<Answer> => {
      const department = departments.get(name)
      if (!department) return Promise.resolve({ fault: silence(name, 'UNKNOWN_DEPARTMENT') })
      return department.ask({
        kind,
        body,
        headers: headersFor(caller, name),
        signal: caller.signal,
        until,
        entities,
        reader,
      })
    }
    const watched: typeof ask = async (name, kind, body, entities, reader) => {
      const at = performance.now()
      const answer = await ask(name, kind, body, entities, reader)
      onFetch!({
        department: name,
        operation: String((JSON.parse(body) as { query: unknown }).query),
        entities,
        startedMs: at - started,
        tookMs: performance.now() - at,
        outcome: 'fault' in answer ? String(answer.fault.extensions.reason) : 'ANSWERED',
      })
      return answer
    }
    return {
      data: {},
      variables,
      unplaced,
      ask: onFetch ? watched : ask,
      entitiesPerFetch: (name) => departments.get(name)?.entitiesPerFetch ?? Number.POSITIVE_INFINITY,
    }
  }
}
