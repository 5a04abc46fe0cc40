import { type CivilDate } from '@huilian/subgraph'

/**
 * Full years (周岁) on a day: reached on the birthday itself. Born on 29 February, in a common year on 1 March.
 * Null before the birth.
 */
export function ageOn(birthDate: CivilDate, on: CivilDate): number | null {
  if (on < birthDate) return null
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return on.slice(5) < birthDate.slice(5) ? years - 1 : years
}
