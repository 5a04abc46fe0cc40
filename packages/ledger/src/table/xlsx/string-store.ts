const BLOCK = 4 * 1024 * 1024
const CACHED = 8192

/**
 * Hundreds of thousands of short texts by their number, packed as UTF-8. As JavaScript strings, the shared strings of
 * a county's ledger would take several hundred megabytes; packed they take what they take in the file. Texts that
 * repeat (villages, products) are kept decoded.
 */
export class StringStore {
  readonly #blocks: Buffer[] = []
  #starts = new Float64Array(1024)
  #lengths = new Uint32Array(1024)
  #count = 0
  #used = BLOCK
  readonly #cachedText: string[] = new Array<string>(CACHED).fill('')
  readonly #cachedNumber = new Int32Array(CACHED).fill(-1)

  get count(): number {
    return this.#count
  }

  add(text: string): void {
    const length = Buffer.byteLength(text)
    if (this.#used + length > BLOCK) {
      // a text longer than a block gets a block of its own
      this.#blocks.push(Buffer.allocUnsafeSlow(Math.max(BLOCK, length)))
      this.#used = 0
    }
    if (this.#count === this.#starts.length) this.#grow()
    const block = this.#blocks.length - 1
    ;(this.#blocks[block] as Buffer).write(text, this.#used)
    this.#starts[this.#count] = block * BLOCK + this.#used
    this.#lengths[this.#count] = length
    this.#used += length
    this.#count++
  }

  /** The text of this number, or undefined when there is none. */
  find(number: number): string | undefined {
    if (!(number >= 0 && number < this.#count)) return undefined
    const slot = number % CACHED
    if (this.#cachedNumber[slot] === number) return this.#cachedText[slot]
    const start = this.#starts[number] as number
    const offset = start % BLOCK
    const block = this.#blocks[(start - offset) / BLOCK] as Buffer
    const text = block.toString('utf8', offset, offset + (this.#lengths[number] as number))
    this.#cachedNumber[slot] = number
    this.#cachedText[slot] = text
    return text
  }

  #grow(): void {
    const starts = new Float64Array(this.#starts.length * 2)
    starts.set(this.#starts)
    this.#starts = starts
    const lengths = new Uint32Array(this.#lengths.length * 2)
    lengths.set(this.#lengths)
    this.#lengths = lengths
  }
}
