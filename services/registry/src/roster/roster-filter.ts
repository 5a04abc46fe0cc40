import { padDivisionCode, significantDigits } from '@huilian/divisions'
import { DepartmentError, type CivilDate } from '@huilian/subgraph'
import { type Category } from '../household/category.codes.js'

/** Whom or what a list holds. */
export interface RosterFilter {
  /** Lowest and highest code within the division; null: the whole register. */
  codes: { lowest: string; highest: string } | null
  categories: readonly Category[] | null
  monitoredOnly: boolean
  /** Memberships count as they stand on this day. */
  on: CivilDate
}

/** @throws DepartmentError BAD_REQUEST when the division is no code. */
export function rosterFilter(
  asked: { division: string | null; category: readonly Category[] | null; monitoredOnly: boolean },
  on: CivilDate,
): RosterFilter {
  return {
    codes: asked.division ? codesWithin(asked.division) : null,
    categories: asked.category?.length ? asked.category : null,
    monitoredOnly: asked.monitoredOnly,
    on,
  }
}

/** A code and everything below it, as a range of 12-digit codes. */
export function codesWithin(division: string): { lowest: string; highest: string } {
  const code = padDivisionCode(division)
  if (!code)
    throw new DepartmentError(
      'BAD_REQUEST',
      `Expected a division code of 12 digits such as "341122101000"; came ${JSON.stringify(division.slice(0, 30))}.`,
    )
  const within = significantDigits(code)
  return { lowest: within.padEnd(12, '0'), highest: within.padEnd(12, '9') }
}
