/** A bounded number of turns, and a bounded number of those who wait for one. */
export class Queue {
  #running = 0
  readonly #waiting: Array<() => void> = []

  constructor(
    readonly concurrency: number,
    readonly length: number,
  ) {}

  get running(): number {
    return this.#running
  }

  get waiting(): number {
    return this.#waiting.length
  }

  /** Takes a turn at once, if there is one. */
  tryEnter(): boolean {
    if (this.#running >= this.concurrency) return false
    this.#running++
    return true
  }

  /**
   * Waits for a turn, at most `patienceMs`. Undefined when too many wait already; false when the wait was in vain. A
   * turn that was given must be left.
   */
  enter(signal: AbortSignal, patienceMs: number): Promise<boolean> | undefined {
    if (this.#waiting.length >= this.length) return undefined
    return new Promise((resolve) => {
      const settle = (given: boolean) => {
        clearTimeout(timer)
        signal.removeEventListener('abort', giveUp)
        resolve(given)
      }
      const turn = () => settle(true)
      const giveUp = () => {
        const at = this.#waiting.indexOf(turn)
        if (at >= 0) this.#waiting.splice(at, 1)
        settle(false)
      }
      const timer = setTimeout(giveUp, Math.max(0, Math.ceil(patienceMs)))
      this.#waiting.push(turn)
      signal.addEventListener('abort', giveUp, { once: true })
    })
  }

  leave(): void {
    const next = this.#waiting.shift()
    if (next) next()
    else this.#running--
  }
}
