import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type QueryPlan } from '@graphql-hive/router-query-planner'
import { GraphQLError } from 'graphql'

/** Why an operation has no plan. */
export type PlannerRefusal = 'KILLS_PLANNER' | 'UNPLANNABLE' | 'TOO_SLOW'

export interface PlannerOptions {
  /** The longest a plan may take, in milliseconds, before its operation is refused and the process replaced. */
  readonly deadlineMs: number
  /** How many refused operations are remembered. */
  readonly rememberedRefusals: number
  readonly onRestart?: (reason: string) => void
  /** The program of the process, where it is not the planner's own. */
  readonly process?: string
}

/** The answer to an operation that cannot be planned: HTTP 400, code PLANNER_REFUSED, the refusal as `reason`. */
export class PlannerRefused extends GraphQLError {
  constructor(reason: PlannerRefusal, explanation: string) {
    super(explanation, { extensions: { code: 'PLANNER_REFUSED', reason, http: { status: 400 } } })
  }
}

interface Job {
  readonly id: number
  readonly message: Record<string, unknown>
  readonly memory: string | undefined
  readonly resolve: (plan: QueryPlan | undefined) => void
  readonly reject: (error: Error) => void
  deaths: number
}

const PROCESS = fileURLToPath(new URL('./planner.process.mjs', import.meta.url))
// signals an operation raises in the process itself, against those that others send to it
const OWN_SIGNALS = new Set<string>(['SIGABRT', 'SIGSEGV', 'SIGILL', 'SIGBUS', 'SIGFPE', 'SIGTRAP'])

const REFUSALS: Record<PlannerRefusal, string> = {
  KILLS_PLANNER:
    'This operation cannot be planned: it ended the planner. Write it differently, for example in two operations.',
  UNPLANNABLE: 'This operation cannot be planned over the present departments',
  TOO_SLOW: 'This operation takes too long to plan. Ask for less at a time.',
}

/**
 * Plans operations in a process of its own and stands it up again when it falls.
 *
 * One operation is in the process at a time, so the one that was there when it fell is known. It is remembered and
 * refused from then on; the others wait here and lose nothing.
 */
export class Planner {
  #process: ChildProcess | undefined
  #ready = false
  #closed = false
  #restarts = 0
  #nextId = 1
  #current: Job | undefined
  #timer: NodeJS.Timeout | undefined
  readonly #waiting: Job[] = []
  readonly #supergraphs = new Map<string, string>()
  readonly #refused = new Map<string, PlannerRefused>()

  constructor(readonly options: PlannerOptions) {
    this.#start()
  }

  /** Whether a process is up and can plan. */
  get alive(): boolean {
    return this.#ready && this.#process !== undefined
  }

  /** How often the process has been replaced. */
  get restarts(): number {
    return this.#restarts
  }

  /** The planner's process id, for those who watch or test it. */
  get pid(): number | undefined {
    return this.#process?.pid
  }

  /**
   * Makes a supergraph plannable under its version.
   *
   * @throws Error with the planner's reason when it cannot use the supergraph.
   */
  async load(version: string, sdl: string): Promise<void> {
    if (this.#supergraphs.has(version)) return
    try {
      await this.#enqueue({ kind: 'load', version, sdl }, undefined)
    } catch (error) {
      throw new Error(`The planner cannot use this supergraph: ${(error as Error).message}`)
    }
    this.#supergraphs.set(version, sdl)
  }

  /** Frees a supergraph that no request uses any more. */
  forget(version: string): void {
    this.#supergraphs.delete(version)
    this.#process?.send?.({ kind: 'forget', version })
  }

  /**
   * Plans a canonical operation.
   *
   * @throws PlannerRefused when the operation cannot be planned, now or ever, over this supergraph.
   */
  async plan(version: string, operation: string, labels: readonly string[], percentage: number): Promise<QueryPlan> {
    const memory = `${version}\n${operation}`
    const refused = this.#refused.get(memory)
    if (refused) throw refused
    const plan = await this.#enqueue({ kind: 'plan', version, operation, labels, percentage }, memory)
    return plan!
  }

  /** Ends the process. Whoever waits is told. */
  async close(): Promise<void> {
    this.#closed = true
    clearTimeout(this.#timer)
    const ending = this.#process
    for (const job of [this.#current, ...this.#waiting.splice(0)]) job?.reject(new Error('The gateway is stopping.'))
    this.#current = undefined
    if (!ending || ending.exitCode !== null || ending.signalCode !== null) return
    await new Promise<void>((resolve) => {
      ending.once('exit', () => resolve())
      ending.kill('SIGKILL')
    })
  }

  #enqueue(message: Record<string, unknown>, memory: string | undefined): Promise<QueryPlan | undefined> {
    if (this.#closed) return Promise.reject(new Error('The gateway is stopping.'))
    return new Promise((resolve, reject) => {
      const id = this.#nextId++
      this.#waiting.push({ id, message: { ...message, id }, memory, resolve, reject, deaths: 0 })
      this.#next()
    })
  }

  #next(): void {
    if (this.#current || !this.#ready || !this.#process) return
    const job = this.#waiting.shift()
    if (!job) return
    const refused = job.memory === undefined ? undefined : this.#refused.get(job.memory)
    if (refused) {
      job.reject(refused)
      return this.#next()
    }
    this.#current = job
    this.#timer = setTimeout(() => this.#tooSlow(job), this.options.deadlineMs)
    this.#process.send(job.message as object, (error) => {
      // the exit event tells the rest
      if (error) this.#process?.kill('SIGKILL')
    })
  }

  #start(): void {
    this.#ready = false
    const started = fork(this.options.process ?? PROCESS, [], {
      execArgv: [],
      serialization: 'json',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    this.#process = started
    // what was plannable before is made plannable again, ahead of whoever waits
    for (const [version, sdl] of this.#supergraphs) started.send({ kind: 'load', id: 0, version, sdl })
    this.#ready = true
    started.on('message', (message: { kind: string; id: number; plan?: QueryPlan; reason?: string }) =>
      this.#answered(message),
    )
    started.on('error', () => undefined)
    started.once('exit', (code, signal) => {
      if (this.#process === started) this.#fell(code, signal)
    })
    this.#next()
  }

  #answered(message: { kind: string; id: number; plan?: QueryPlan; reason?: string }): void {
    const job = this.#current
    if (!job || message.id !== job.id) return
    clearTimeout(this.#timer)
    this.#current = undefined
    if (message.kind !== 'failed') job.resolve(message.plan)
    else if (job.memory === undefined) job.reject(new Error(message.reason))
    else
      job.reject(
        this.#remember(job.memory, new PlannerRefused('UNPLANNABLE', `${REFUSALS.UNPLANNABLE}: ${message.reason}.`)),
      )
    this.#next()
  }

  #tooSlow(job: Job): void {
    if (this.#current !== job) return
    this.#current = undefined
    if (job.memory === undefined) job.reject(new Error('it took too long to load.'))
    else job.reject(this.#remember(job.memory, new PlannerRefused('TOO_SLOW', REFUSALS.TOO_SLOW)))
    this.#process?.kill('SIGKILL')
  }

  #fell(code: number | null, signal: NodeJS.Signals | null): void {
    this.#process = undefined
    this.#ready = false
    clearTimeout(this.#timer)
    if (this.#closed) return
    this.#restarts++
    const job = this.#current
    this.#current = undefined
    this.options.onRestart?.(signal ?? `exit code ${code}`)
    if (job) {
      job.deaths++
      const blamed = job.deaths > 1 || (signal !== null && OWN_SIGNALS.has(signal)) || (code !== null && code > 128)
      if (!blamed) this.#waiting.unshift(job)
      else if (job.memory === undefined) job.reject(new Error('it ends the planner.'))
      else job.reject(this.#remember(job.memory, new PlannerRefused('KILLS_PLANNER', REFUSALS.KILLS_PLANNER)))
      this.#start()
    } else {
      // nobody was in there: the machine is short of something, so do not spin
      setTimeout(() => !this.#closed && this.#start(), Math.min(50 * this.#restarts, 2_000)).unref()
    }
  }

  #remember(memory: string, refusal: PlannerRefused): PlannerRefused {
    this.#refused.set(memory, refusal)
    if (this.#refused.size > this.options.rememberedRefusals) {
      this.#refused.delete(this.#refused.keys().next().value as string)
    }
    return refusal
  }
}
