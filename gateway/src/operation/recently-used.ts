/** A bounded map that forgets what has not been used for longest. */
export class RecentlyUsed<K, V> {
  readonly #entries = new Map<K, { readonly value: V; readonly weight: number }>()
  #weight = 0

  /**
   * @param capacity most entries
   * @param maximumWeight most weight of all entries together; one that is heavier alone is not kept
   */
  constructor(
    readonly capacity: number,
    readonly maximumWeight = Number.POSITIVE_INFINITY,
  ) {}

  get size(): number {
    return this.#entries.size
  }

  get(key: K): V | undefined {
    const entry = this.#entries.get(key)
    if (entry === undefined) return undefined
    this.#entries.delete(key)
    this.#entries.set(key, entry)
    return entry.value
  }

  set(key: K, value: V, weight = 1): void {
    this.delete(key)
    if (weight > this.maximumWeight) return
    this.#entries.set(key, { value, weight })
    this.#weight += weight
    while (this.#entries.size > this.capacity || this.#weight > this.maximumWeight) {
      this.delete(this.#entries.keys().next().value as K)
    }
  }

  delete(key: K): void {
    const entry = this.#entries.get(key)
    if (entry === undefined) return
    this.#entries.delete(key)
    this.#weight -= entry.weight
  }
}
