/**
 * How many records a department is asked for at a time, learnt from how it does: halved when it fails under a large
 * batch, raised again while it answers well inside its deadline. So a small partner is never asked for 10,000 at once.
 */
export class BatchSize {
  #size: number

  constructor(
    readonly minimum: number,
    readonly maximum: number,
    readonly deadlineMs: number,
  ) {
    this.#size = Math.max(minimum, Math.floor(maximum / 4))
  }

  get size(): number {
    return this.#size
  }

  /** @param entities how many were asked for in this exchange */
  answered(entities: number, milliseconds: number): void {
    if (entities === 0) return
    if (milliseconds > this.deadlineMs / 2)
      this.#size = Math.max(this.minimum, Math.min(this.#size, Math.ceil(entities / 2)))
    else if (entities >= this.#size && milliseconds < this.deadlineMs / 8)
      this.#size = Math.min(this.maximum, this.#size * 2)
  }

  /** The exchange was too much, or may have been. */
  failed(entities: number): void {
    if (entities > this.minimum) this.#size = Math.max(this.minimum, Math.min(this.#size, Math.ceil(entities / 2)))
  }
}
