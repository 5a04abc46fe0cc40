/** CLOSED: asked as usual. OPEN: not asked. HALF_OPEN: one request finds out whether it is back. */
export type BreakerState = 'CLOSED' | 'OPEN' | 'HALF_OPEN'

export interface BreakerOptions {
  /** Failures in a row after which a department is left alone. */
  readonly failures: number
  /** How long it is left alone, in milliseconds, before one request tries it again. */
  readonly pauseMs: number
}

/**
 * Keeps a department that fails from costing every request its whole deadline, and from being asked while it is down.
 * Only the department's own failures count: not a caller who went away, not our own full queue.
 */
export class Breaker {
  #state: BreakerState = 'CLOSED'
  #failuresInARow = 0
  #openedAt = 0
  #probing = false

  constructor(
    readonly options: BreakerOptions,
    readonly now: () => number = () => performance.now(),
  ) {}

  get state(): BreakerState {
    return this.#state === 'OPEN' && this.now() - this.#openedAt >= this.options.pauseMs ? 'HALF_OPEN' : this.#state
  }

  get failuresInARow(): number {
    return this.#failuresInARow
  }

  /** Whether a request may go out now. In HALF_OPEN only the first one may. */
  admits(): boolean {
    if (this.#state === 'CLOSED') return true
    if (this.#probing || this.state !== 'HALF_OPEN') return false
    this.#state = 'HALF_OPEN'
    this.#probing = true
    return true
  }

  succeeded(): void {
    this.#state = 'CLOSED'
    this.#failuresInARow = 0
    this.#probing = false
  }

  failed(): void {
    this.#failuresInARow++
    if (this.#state === 'HALF_OPEN' || this.#failuresInARow >= this.options.failures) {
      this.#state = 'OPEN'
      this.#openedAt = this.now()
    }
    this.#probing = false
  }

  /** The request ended without telling anything about the department. */
  undecided(): void {
    if (this.#state === 'HALF_OPEN') {
      this.#state = 'OPEN'
      this.#openedAt = this.now() - this.options.pauseMs
    }
    this.#probing = false
  }
}
