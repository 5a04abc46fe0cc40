/**
 * A part of a department's answer that goes to the client as it came: nothing in the plan reads it, and it was asked for
 * with the client's own response keys, in the client's order. Flawless, it is the very text; otherwise the parsed value,
 * still under the client's response keys.
 */
export class Verbatim {
  #value: unknown

  constructor(
    readonly text: string | undefined,
    value?: unknown,
  ) {
    this.#value = value
  }

  /** The value, under the client's response keys. */
  get value(): unknown {
    if (this.#value === undefined && this.text !== undefined) this.#value = JSON.parse(this.text)
    return this.#value
  }
}
