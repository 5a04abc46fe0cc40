import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { finished } from 'node:stream/promises'
import { type Writable } from 'node:stream'

/** A file or stream being written, which makes its writer wait while it is full and reports its first failure. */
export class Sink {
  readonly #stream: Writable
  #failure: Error | undefined

  constructor(target: string | Writable) {
    this.#stream = typeof target === 'string' ? createWriteStream(target, { highWaterMark: 1024 * 1024 }) : target
    this.#stream.on('error', (error) => (this.#failure ??= error))
  }

  write(bytes: Uint8Array): void {
    if (this.#failure === undefined && bytes.length > 0) this.#stream.write(bytes)
  }

  /** Whether the writer should `await drained()` before it goes on. */
  get full(): boolean {
    return this.#stream.writableNeedDrain || this.#failure !== undefined
  }

  async drained(): Promise<void> {
    if (this.#failure !== undefined) throw this.#failure
    if (this.#stream.writableNeedDrain) await once(this.#stream, 'drain')
  }

  async end(): Promise<void> {
    if (this.#failure !== undefined) throw this.#failure
    this.#stream.end()
    await finished(this.#stream, { readable: false })
  }
}
