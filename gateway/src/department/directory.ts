import { type Supergraph, SupergraphRefused } from '../supergraph/supergraph.js'
import { isBuiltIn } from './built-in.js'
import { Department, type DepartmentOptions, type DepartmentState, type OnExchange } from './department.js'

/**
 * The departments that graphs ask. A department that stays where it is keeps its connections, its breaker and what was
 * learnt of it when the supergraph changes.
 */
export class DepartmentDirectory {
  readonly #known = new Map<string, { department: Department; holders: number }>()

  constructor(
    readonly options: DepartmentOptions,
    readonly addresses: Readonly<Record<string, string>>,
    readonly onExchange: OnExchange,
  ) {}

  /**
   * The departments of a supergraph, held until `release`.
   *
   * @throws SupergraphRefused when a department has no usable address.
   */
  hold(supergraph: Supergraph): ReadonlyMap<string, Department> {
    const addresses = [...supergraph.subgraphs.values()]
      .filter(({ url }) => !isBuiltIn(url))
      .map(({ name, url }) => ({ name, url: this.addresses[name] ?? url }))
    for (const { name, url } of addresses) {
      if (/^https?:\/\//.test(url) && URL.canParse(url)) continue
      throw new SupergraphRefused(
        `The department ${name} has no usable address (“${url}”): expected http:// or https://. Put it into the supergraph or into SUBGRAPH_URLS.`,
      )
    }
    return new Map(
      addresses.map(({ name, url }) => {
        const key = `${name} ${url}`
        const known = this.#known.get(key) ?? {
          department: new Department(name, url, this.options, this.onExchange),
          holders: 0,
        }
        this.#known.set(key, known)
        known.holders++
        return [name, known.department]
      }),
    )
  }

  /** Gives departments back; one that nobody holds is closed. */
  async release(departments: ReadonlyMap<string, Department>): Promise<void> {
    const closing: Promise<void>[] = []
    for (const { name, url } of departments.values()) {
      const key = `${name} ${url}`
      const known = this.#known.get(key)
      if (!known || --known.holders > 0) continue
      this.#known.delete(key)
      closing.push(known.department.close())
    }
    await Promise.all(closing)
  }

  states(): readonly DepartmentState[] {
    return [...this.#known.values()].map(({ department }) => department.state())
  }

  async close(): Promise<void> {
    const all = [...this.#known.values()]
    this.#known.clear()
    await Promise.all(all.map(({ department }) => department.close()))
  }
}
