import { groupName } from '../geography/groups.js'
import type { Category, Household } from '../lives/household.js'
import { settle } from '../lives/people.js'
import type { Person } from '../lives/person.js'
import type { Seat } from '../lives/family-shapes.js'
import { emptyHousehold, type Telling } from '../lives/telling.js'

/** Something that goes wrong in real books and is put here on purpose, in families of its own. */
export interface Trouble {
  id: string
  title: { zh: string; en: string }
  /** How many times in a county of 18,000; at least once in any. */
  per18000: number
  /** People of one instance, so that the county's total comes out. */
  people: number
  /** 12-digit codes of the only villages where it can happen; any village when missing. */
  villages?: readonly string[]
  tell(telling: Telling): Household[]
}

/** A family of its own in the village, otherwise living like any other. */
export function family(
  telling: Telling,
  seats: readonly Seat[],
  category?: Category | 'NONE',
): { household: Household; people: Person[] } {
  const household = emptyHousehold(telling.village, telling.nextHousehold(), groupName(telling.random))
  if (category) household.category = category
  const people = settle(telling, household, seats)
  return { household, people }
}

/** As `family`, of one person. */
export function single(
  telling: Telling,
  seat: Omit<Seat, 'relation'>,
  category?: Category | 'NONE',
): { household: Household; person: Person } {
  const { household, people } = family(telling, [{ ...seat, relation: '02' }], category)
  const person = people[0]
  if (!person) throw new Error('Expected one person in a family of one, got none.')
  return { household, person }
}
