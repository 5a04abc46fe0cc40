/** A small seeded generator (sfc32): the same labels give the same stream on every machine and every Node. */
export class Random {
  private a: number
  private b: number
  private c: number
  private counter = 1

  private constructor(seeds: readonly [number, number, number]) {
    ;[this.a, this.b, this.c] = seeds
    for (let round = 0; round < 12; round++) this.next()
  }

  /** A stream of its own for a purpose: `Random.of(seed, 'village', '341122101207')`. */
  static of(...labels: readonly (string | number)[]): Random {
    const text = labels.join('\u0000')
    return new Random([fingerprint(text, 0x9e3779b9), fingerprint(text, 0x85ebca6b), fingerprint(text, 0xc2b2ae35)])
  }

  /** Uniform in [0, 1). */
  next(): number {
    const sum = (((this.a + this.b) | 0) + this.counter) | 0
    this.counter = (this.counter + 1) | 0
    this.a = this.b ^ (this.b >>> 9)
    this.b = (this.c + (this.c << 3)) | 0
    this.c = (((this.c << 21) | (this.c >>> 11)) + sum) | 0
    return (sum >>> 0) / 4294967296
  }

  /** True with the given probability (0 … 1). */
  chance(probability: number): boolean {
    return this.next() < probability
  }

  /** A whole number between the two, both included. */
  integer(from: number, through: number): number {
    return from + Math.floor(this.next() * (through - from + 1))
  }

  pick<T>(choices: readonly T[]): T {
    if (choices.length === 0) throw new Error('Expected at least one choice to pick from, got none.')
    return choices[Math.floor(this.next() * choices.length)] as T
  }

  /** One of the choices, as often as its weight says; weights need not add up to anything. */
  weighted<T>(choices: readonly (readonly [T, number])[]): T {
    let total = 0
    for (const [, weight] of choices) total += weight
    let left = this.next() * total
    for (const [choice, weight] of choices) {
      left -= weight
      if (left < 0) return choice
    }
    const last = choices[choices.length - 1]
    if (!last) throw new Error('Expected at least one weighted choice, got none.')
    return last[0]
  }
}

/** FNV-1a over UTF-16 units with a final avalanche; enough to set streams apart, never a security measure. */
function fingerprint(text: string, salt: number): number {
  let hash = 0x811c9dc5 ^ salt
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}
