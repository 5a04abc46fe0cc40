import { significantDigits } from './division-code.js'
import { comparableName, spellings } from './division-name.js'
import { type Division } from './division.js'

/** A code the list does not hold. */
export class DivisionNotFoundError extends Error {
  readonly code = 'DIVISION_NOT_FOUND'
  constructor(readonly divisionCode: string) {
    super(
      `A 12-digit division code of the list was expected; ${divisionCode} came: check it against ` +
        'packages/divisions/data or add it there.',
    )
    this.name = 'DivisionNotFoundError'
  }
}

const REMEMBERED_NAMES = 20_000
/** No name with all its ancestors is longer. */
const LONGEST_NAME = 60

/** Look-ups among division codes, all in memory. Codes are 12 digits, dates `YYYY-MM-DD` in Asia/Shanghai. */
export class Divisions {
  readonly #byCode = new Map<string, Division>()
  // made when a name is first asked for: most processes look up codes only
  #bySpelling: Map<string, Division[]> | undefined
  readonly #children = new Map<string, Division[]>()
  // ledgers name the same few hundred villages two hundred thousand times
  readonly #remembered = new Map<string, readonly Division[]>()

  constructor(list: Iterable<Division>) {
    for (const division of list) {
      this.#byCode.set(division.code, division)
      if (division.parent !== null) append(this.#children, division.parent, division)
    }
    for (const children of this.#children.values()) children.sort((a, b) => (a.code < b.code ? -1 : 1))
  }

  /** All divisions, abolished ones included, in the order of the list. */
  all(): Division[] {
    return [...this.#byCode.values()]
  }

  /** The division with this 12-digit code, abolished or not, or null. */
  find(code: string): Division | null {
    return this.#byCode.get(code) ?? null
  }

  /** The division with this 12-digit code, or a `DivisionNotFoundError`. */
  get(code: string): Division {
    const division = this.find(code)
    if (division === null) throw new DivisionNotFoundError(code)
    return division
  }

  /** The divisions directly below, by code: those in force on the date, or in force still when none is given. */
  childrenOf(code: string, onDate?: string): Division[] {
    return (this.#children.get(code) ?? []).filter((child) => isInForce(child, onDate))
  }

  /** The divisions above, nearest first: a village's township, county, city, province. */
  ancestorsOf(code: string): Division[] {
    const above: Division[] = []
    for (let parent = this.get(code).parent; parent !== null;) {
      const division = this.find(parent)
      if (division === null) break
      above.push(division)
      parent = division.parent
    }
    return above
  }

  /** Whether the code lies in the ancestor, or is it. Follows the digits, so it answers for unknown codes too. */
  isWithin(code: string, ancestor: string): boolean {
    return code.startsWith(significantDigits(ancestor))
  }

  /** The name from the county down: 来安县半塔镇龙湖村委会; the name alone at county level and above. */
  fullName(code: string): string {
    const division = this.get(code)
    const above = this.ancestorsOf(code).filter(({ level }) => level === 'county' || level === 'township')
    return [...above.reverse(), division].map(({ name }) => name).join('')
  }

  /**
   * Every division a name can mean, in force or not: 半塔镇龙湖村, 龙湖村委会, 龙湖, 来安县半塔镇. `within` (a 12-digit
   * code) narrows it. More than one answer means that the name alone does not decide (新河: a 社区 of 新安镇 and a
   * village of 水口镇); divisions in force come first.
   */
  findByName(name: string, within?: string): readonly Division[] {
    const key = `${within ?? ''} ${name}`
    const known = this.#remembered.get(key)
    if (known !== undefined) return known
    const found = new Set(this.#named(comparableName(name), within === undefined ? '' : significantDigits(within)))
    const sorted = [...found].sort((a, b) => Number(a.validTo !== null) - Number(b.validTo !== null))
    if (this.#remembered.size >= REMEMBERED_NAMES) this.#remembered.clear()
    this.#remembered.set(key, sorted)
    return sorted
  }

  /**
   * The division that stands for the code on a date: itself while it holds, otherwise its successor, however many
   * mergers later. Null when it ended without a single successor, so that nobody guesses.
   */
  successorOf(code: string, onDate: string): Division | null {
    let division: Division | null = this.get(code)
    for (let steps = 0; division !== null && division.validTo !== null && division.validTo < onDate; steps++) {
      if (steps > 20)
        throw new Error(`The successors of ${code} form a circle: correct packages/divisions/data/changes.csv.`)
      division = division.successor === null ? null : this.get(division.successor)
    }
    return division
  }

  #spelled(name: string): readonly Division[] {
    if (this.#bySpelling === undefined) {
      this.#bySpelling = new Map()
      for (const division of this.#byCode.values()) {
        for (const spelling of spellings(division.name, division.level)) append(this.#bySpelling, spelling, division)
      }
    }
    return this.#bySpelling.get(name) ?? []
  }

  /** The divisions within the prefix that the whole text names, or that its end names after their ancestors. */
  #named(name: string, prefix: string, above?: Division): Division[] {
    if (name === '') return []
    const direct = this.#spelled(name).filter(({ code }) => code.startsWith(prefix) && code !== above?.code)
    if (direct.length > 0 || name.length > LONGEST_NAME) return properly(direct, name, above)
    const found: Division[] = []
    for (let length = 2; length < name.length; length++) {
      for (const head of this.#spelled(name.slice(0, length))) {
        const inside = significantDigits(head.code)
        if (head.level === 'village' || (!inside.startsWith(prefix) && !prefix.startsWith(inside))) continue
        found.push(...this.#named(name.slice(length), inside.length > prefix.length ? inside : prefix, head))
      }
    }
    return found
  }
}

/** Official names before shortened ones (仓镇 before 仓镇村), direct children before what lies deeper. */
function properly(divisions: Division[], name: string, above: Division | undefined): Division[] {
  const official = divisions.filter((division) => division.name === name)
  const named = official.length > 0 ? official : divisions
  const children = named.filter(({ parent }) => parent === above?.code)
  return above !== undefined && children.length > 0 ? children : named
}

function isInForce({ validFrom, validTo }: Division, onDate?: string): boolean {
  if (onDate === undefined) return validTo === null
  return (validFrom === null || validFrom <= onDate) && (validTo === null || validTo >= onDate)
}

function append(map: Map<string, Division[]>, key: string, division: Division): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [division])
  else list.push(division)
}
