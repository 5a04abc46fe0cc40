import { type CivilDate } from '@huilian/subgraph'

/** The latest month paid for by a day; what the bank sent back by then was not paid. Null: none. */
export function paidThrough(
  payments: readonly { month: string; paidOn: CivilDate | null; reversedOn: CivilDate | null }[],
  day: CivilDate,
): string | null {
  const paid = payments.filter(
    ({ paidOn, reversedOn }) => paidOn !== null && paidOn <= day && (reversedOn === null || reversedOn > day),
  )
  return latest(paid.map(({ month }) => month))
}

/** The latest of days or months, or null. */
export function latest(days: readonly (string | null)[]): string | null {
  return days.reduce((last, day) => (day !== null && (last === null || day > last) ? day : last), null)
}
