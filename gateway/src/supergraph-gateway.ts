import {
  type GatewayExecutionResult,
  type GatewayExecutor,
  type GatewayInterface,
  type GatewayLoadResult,
  type GatewaySchemaLoadOrUpdateCallback,
  type GatewayUnsubscriber,
} from '@apollo/server-gateway-interface'
import { type GraphQLSchema } from 'graphql'
import { type Caller } from './caller.js'
import { checkBuiltIns } from './department/built-in.js'
import { type DepartmentDirectory } from './department/directory.js'
import { Graph, type GraphOptions } from './graph.js'
import { type Log } from './log.js'
import { type Planner } from './planner/planner.js'
import { type SupergraphSource, type SupergraphText } from './supergraph/source.js'
import { readSupergraph } from './supergraph/supergraph.js'

/** What is being served, for readiness and metrics. */
export interface ServingState {
  readonly version: string | undefined
  /** ISO 8601 instant at which it was taken. */
  readonly since: string | undefined
  readonly origin: string | undefined
  readonly swaps: number
  /** Why the last newer supergraph was not taken. */
  readonly refusal: string | undefined
}

/** Told of every operation that was executed: OK, PARTIAL (with errors) or REFUSED. */
export type OnOperation = (name: string | undefined, outcome: string, milliseconds: number) => void

/** What Apollo Server hands from the HTTP request to the executor. */
export interface GatewayContext {
  readonly caller: Caller
}

/**
 * Apollo Server's gateway over a supergraph that may change while it is served. Apollo Server ties each request to the
 * schema it began with; the graph of that schema executes it, also when a newer one has come since.
 */
export class SupergraphGateway implements GatewayInterface {
  readonly #graphs = new WeakMap<GraphQLSchema, Graph>()
  readonly #listeners = new Set<GatewaySchemaLoadOrUpdateCallback>()
  readonly #underWay = new Map<Graph, number>()
  #current: Graph | undefined
  #state: ServingState = { version: undefined, since: undefined, origin: undefined, swaps: 0, refusal: undefined }
  #stopWatching: (() => void) | undefined
  #taking: Promise<void> = Promise.resolve()

  constructor(
    readonly source: SupergraphSource,
    readonly planner: Planner,
    readonly directory: DepartmentDirectory,
    readonly options: GraphOptions,
    readonly log: Log,
    readonly onOperation: OnOperation = () => undefined,
  ) {}

  get state(): ServingState {
    return this.#state
  }

  get graph(): Graph | undefined {
    return this.#current
  }

  onSchemaLoadOrUpdate(callback: GatewaySchemaLoadOrUpdateCallback): GatewayUnsubscriber {
    this.#listeners.add(callback)
    return () => void this.#listeners.delete(callback)
  }

  async load(): Promise<GatewayLoadResult> {
    await this.#take(await this.source.load())
    this.#stopWatching = this.source.watch(
      (text) => {
        // one after another, in the order they came
        this.#taking = this.#taking.then(() => this.#take(text)).catch((error: Error) => this.#refuse(error))
      },
      (failure) => this.#refuse(failure),
    )
    return { executor: this.#execute }
  }

  async stop(): Promise<void> {
    this.#stopWatching?.()
    await this.#taking
  }

  async #take(text: SupergraphText): Promise<void> {
    const supergraph = readSupergraph(text.sdl)
    if (supergraph.version === this.#current?.supergraph.version) {
      this.#state = { ...this.#state, refusal: undefined }
      return
    }
    checkBuiltIns(supergraph)
    await this.planner.load(supergraph.version, supergraph.sdl)
    const graph = new Graph(supergraph, this.directory.hold(supergraph), this.planner, this.options)
    const previous = this.#current
    this.#graphs.set(supergraph.apiSchema, graph)
    this.#current = graph
    for (const listener of this.#listeners)
      listener({ apiSchema: supergraph.apiSchema, coreSupergraphSdl: supergraph.sdl })
    this.#state = {
      version: supergraph.version,
      since: new Date().toISOString(),
      origin: text.origin,
      swaps: this.#state.swaps + (previous ? 1 : 0),
      refusal: undefined,
    }
    this.log.info(
      { supergraph: supergraph.version, origin: text.origin, departments: [...graph.departments.keys()] },
      'supergraph taken',
    )
    if (previous) this.#retire(previous)
  }

  #refuse(error: Error): void {
    this.#state = { ...this.#state, refusal: error.message }
    this.log.error({ reason: error.message, serving: this.#state.version }, 'supergraph refused, the old one stays')
  }

  // a request may have been tied to the old schema and not have begun yet: wait out one request's life, then the rest
  #retire(graph: Graph): void {
    const look = () => {
      if ((this.#underWay.get(graph) ?? 0) > 0) return void setTimeout(look, 1_000).unref()
      this.#underWay.delete(graph)
      if (this.#current?.supergraph.version !== graph.supergraph.version) this.planner.forget(graph.supergraph.version)
      void this.directory.release(graph.departments)
    }
    setTimeout(look, this.options.requestDeadlineMs + 1_000).unref()
  }

  readonly #execute: GatewayExecutor = async (request): Promise<GatewayExecutionResult> => {
    const graph = this.#graphs.get(request.schema) ?? this.#current!
    this.#underWay.set(graph, (this.#underWay.get(graph) ?? 0) + 1)
    const started = performance.now()
    let outcome = 'REFUSED'
    try {
      const { caller } = request.context as GatewayContext
      const variables = request.request.variables ?? {}
      const result = await graph.execute(request.document, request.queryHash, request.operation, variables, caller)
      outcome = result.errors ? 'PARTIAL' : 'OK'
      return result as GatewayExecutionResult
    } finally {
      this.onOperation(request.operation?.name?.value, outcome, performance.now() - started)
      this.#underWay.set(graph, this.#underWay.get(graph)! - 1)
    }
  }
}
