import { Pool } from 'undici'
import { type Answer, readAnswer } from './answer.js'
import { type AnswerReader } from '../verbatim/reader.js'
import { BatchSize } from './batch-size.js'
import { Breaker, type BreakerState } from './breaker.js'
import { exchange, type ExchangeResult } from './exchange.js'
import { type Fault, silence, type SilenceReason } from './fault.js'
import { Queue } from './queue.js'

/** How departments are asked. All times in milliseconds, all sizes in bytes. */
export interface DepartmentOptions {
  readonly deadlineMs: number
  readonly connections: number
  readonly queueLength: number
  readonly maximumAnswerBytes: number
  readonly breakerFailures: number
  readonly breakerPauseMs: number
  /** The most records asked for in one fetch, and the least that a batch shrinks to. */
  readonly maximumEntities: number
  readonly minimumEntities: number
}

/** One question to a department. */
export interface Ask {
  readonly kind: 'query' | 'mutation'
  readonly body: string
  readonly headers: Record<string, string>
  /** Aborted when nobody waits for the answer any more. */
  readonly signal: AbortSignal
  /** When the whole request must be answered, on the clock of `performance.now()`. */
  readonly until: number
  /** How many records it asks for; 0 when it asks for none by key. */
  readonly entities: number
  /** Reads the answer's text straight where it is as foreseen. */
  readonly reader?: AnswerReader
}

/** What is known about a department without asking it. */
export interface DepartmentState {
  readonly name: string
  readonly breaker: BreakerState
  /** ANSWERING and SILENT tell of the last exchange; UNASKED that there was none. */
  readonly last: 'UNASKED' | 'ANSWERING' | 'SILENT'
  readonly lastReason?: SilenceReason
  /** ISO 8601 instant of the last exchange. */
  readonly lastAt?: string
  readonly running: number
  readonly waiting: number
  readonly entitiesPerFetch: number
}

/** Told of every exchange that ended, for metrics and logs. */
export type OnExchange = (
  department: string,
  outcome: 'ANSWERED' | SilenceReason | 'CANCELLED',
  milliseconds: number,
  entities: number,
) => void

const RETRY_PAUSE_MS = 25
const CONNECTION_FAILURES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'ETIMEDOUT',
  'UND_ERR_SOCKET',
  'UND_ERR_CONNECT_TIMEOUT',
])

/**
 * A department over HTTP: its connections, its turn queue, its breaker, its deadline. Knows nothing of GraphQL beyond
 * the shape of a response.
 */
export class Department {
  readonly #pool: Pool
  readonly #path: string
  readonly #breaker: Breaker
  readonly #queue: Queue
  readonly #batch: BatchSize
  #last: DepartmentState['last'] = 'UNASKED'
  #lastReason: SilenceReason | undefined
  #lastAt: number | undefined

  constructor(
    readonly name: string,
    readonly url: string,
    readonly options: DepartmentOptions,
    readonly onExchange: OnExchange = () => undefined,
  ) {
    const { origin, pathname, search } = new URL(url)
    this.#path = pathname + search
    this.#pool = new Pool(origin, {
      connections: options.connections,
      pipelining: 1,
      keepAliveTimeout: 30_000,
      // the exchange has its own deadline, shorter than these
      headersTimeout: 0,
      bodyTimeout: 0,
      connect: { timeout: options.deadlineMs },
    })
    this.#breaker = new Breaker({ failures: options.breakerFailures, pauseMs: options.breakerPauseMs })
    this.#queue = new Queue(options.connections, options.queueLength)
    this.#batch = new BatchSize(options.minimumEntities, options.maximumEntities, options.deadlineMs)
  }

  /** How many records it is asked for at a time, at present. */
  get entitiesPerFetch(): number {
    return this.#batch.size
  }

  /** Asks. Never throws: what cannot be had is a fault. */
  async ask(ask: Ask): Promise<Answer> {
    const started = performance.now()
    const end = Math.min(started + this.options.deadlineMs, ask.until)
    if (!this.#queue.tryEnter()) {
      const turn = this.#queue.enter(ask.signal, end - started)
      if (turn === undefined) return this.#silent('OVERLOADED', started, ask.entities)
      if (!(await turn)) return this.#silent('DEADLINE', started, ask.entities, 'no turn came up')
    }
    try {
      if (!this.#breaker.admits()) return this.#silent('BREAKER_OPEN', started, ask.entities)
      const asked = performance.now()
      const result = await this.#exchange(ask, end)
      if (result.kind === 'answered' && result.status < 400)
        this.#batch.answered(ask.entities, performance.now() - asked)
      else if (result.kind === 'deadline' || result.kind === 'too-large' || result.kind === 'answered')
        this.#batch.failed(ask.entities)
      return this.#conclude(result, started, ask.entities, ask.reader)
    } finally {
      this.#queue.leave()
    }
  }

  state(): DepartmentState {
    return {
      name: this.name,
      breaker: this.#breaker.state,
      last: this.#last,
      ...(this.#lastReason && { lastReason: this.#lastReason }),
      ...(this.#lastAt !== undefined && { lastAt: new Date(this.#lastAt).toISOString() }),
      running: this.#queue.running,
      waiting: this.#queue.waiting,
      entitiesPerFetch: this.#batch.size,
    }
  }

  async close(): Promise<void> {
    await this.#pool.destroy()
  }

  async #exchange(ask: Ask, end: number): Promise<ExchangeResult> {
    const attempt = () => {
      const deadlineMs = end - performance.now()
      if (deadlineMs <= 0) return Promise.resolve<ExchangeResult>({ kind: 'deadline' })
      return exchange(this.#pool, {
        path: this.#path,
        headers: ask.headers,
        body: ask.body,
        deadlineMs,
        maximumBytes: this.options.maximumAnswerBytes,
        signal: ask.signal,
      })
    }
    const first = await attempt()
    const mayRetry =
      ask.kind === 'query' && first.kind === 'failed' && !first.answerBegun && isConnectionFailure(first.error)
    if (!mayRetry || end - performance.now() < 2 * RETRY_PAUSE_MS) return first
    await new Promise((resolve) => setTimeout(resolve, RETRY_PAUSE_MS))
    return attempt()
  }

  #conclude(result: ExchangeResult, started: number, entities: number, reader?: AnswerReader): Answer {
    if (result.kind === 'cancelled') {
      this.#breaker.undecided()
      this.onExchange(this.name, 'CANCELLED', performance.now() - started, entities)
      return { fault: silence(this.name, 'DEADLINE', 'the request was cancelled') }
    }
    if (result.kind === 'deadline') return this.#failed('DEADLINE', started, entities)
    if (result.kind === 'too-large') return this.#failed('TOO_LARGE', started, entities)
    if (result.kind === 'failed')
      return this.#failed(result.answerBegun ? 'RESET' : reasonOf(result.error), started, entities)
    const answer = readAnswer(this.name, result.status, result.text, reader)
    if ('fault' in answer) {
      // a 4xx says that the question was wrong, not that the department is down
      const ownFault = !(result.status >= 400 && result.status < 500)
      return this.#failed(answer.fault.extensions.reason as SilenceReason, started, entities, answer.fault, ownFault)
    }
    this.#breaker.succeeded()
    this.#last = 'ANSWERING'
    this.#lastReason = undefined
    this.#lastAt = Date.now()
    this.onExchange(this.name, 'ANSWERED', performance.now() - started, entities)
    return answer
  }

  #failed(
    reason: SilenceReason,
    started: number,
    entities: number,
    fault: Fault = silence(this.name, reason),
    counts = true,
  ): Answer {
    if (counts) this.#breaker.failed()
    else this.#breaker.undecided()
    this.#last = 'SILENT'
    this.#lastReason = reason
    this.#lastAt = Date.now()
    this.onExchange(this.name, reason, performance.now() - started, entities)
    return { fault }
  }

  #silent(reason: SilenceReason, started: number, entities: number, detail?: string): Answer {
    this.onExchange(this.name, reason, performance.now() - started, entities)
    return { fault: silence(this.name, reason, detail) }
  }
}

const codeOf = (error: Error): string => String((error as NodeJS.ErrnoException).code ?? '')

const isConnectionFailure = (error: Error): boolean => CONNECTION_FAILURES.has(codeOf(error))

const reasonOf = (error: Error): SilenceReason =>
  codeOf(error) === 'ECONNRESET' || codeOf(error) === 'UND_ERR_SOCKET' || codeOf(error) === 'EPIPE'
    ? 'RESET'
    : 'REFUSED'
