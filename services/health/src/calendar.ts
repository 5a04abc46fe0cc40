import { type CivilDate } from '@huilian/subgraph'

/** Days from one calendar date to another; negative when the second is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000)
}

/**
 * Age in full years (周岁) on a day: a year is full on the birthday. Somebody born on 29 February completes a year on
 * 1 March of a year without that day.
 */
export function fullYears(birthDate: CivilDate, on: CivilDate): number {
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return on.slice(5) >= birthDate.slice(5) ? years : years - 1
}
