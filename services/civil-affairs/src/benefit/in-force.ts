import { type CivilDate } from '@huilian/subgraph'

/** Whether the day lies between two days of which either may be open. */
export function covers(from: CivilDate | null, to: CivilDate | null, day: CivilDate): boolean {
  return (from === null || from <= day) && (to === null || day <= to)
}

/**
 * Whether a benefit holds on a day. A suspended benefit still holds: its holder is approved, and paid again later. One
 * that was given up for a higher one does not.
 */
export function isInForce(
  benefit: {
    effectiveFrom: CivilDate
    effectiveTo: CivilDate | null
    namedFrom?: CivilDate | null
    namedTo?: CivilDate | null
    chosenInsteadFrom?: CivilDate | null
  },
  day: CivilDate,
): boolean {
  const { effectiveFrom, effectiveTo, namedFrom = null, namedTo = null, chosenInsteadFrom = null } = benefit
  return (
    covers(effectiveFrom, effectiveTo, day) &&
    covers(namedFrom, namedTo, day) &&
    (chosenInsteadFrom === null || day < chosenInsteadFrom)
  )
}
