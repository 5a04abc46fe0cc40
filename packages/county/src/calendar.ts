/** Calendar dates in Asia/Shanghai as `YYYY-MM-DD`; no instant and no time zone is involved in any of these sums. */

const MILLISECONDS = 86_400_000
const DATE = /^\d{4}-\d{2}-\d{2}$/
const written = new Map<number, string>()
const numbered = new Map<string, number>()

/** Days since 1970-01-01. */
export function dayNumber(date: string): number {
  const known = numbered.get(date)
  if (known !== undefined) return known
  const milliseconds = DATE.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN
  if (Number.isNaN(milliseconds)) throw new Error(`Expected a date as YYYY-MM-DD, got "${date}".`)
  const day = milliseconds / MILLISECONDS
  numbered.set(date, day)
  return day
}

export function dateOfDay(day: number): string {
  const known = written.get(day)
  if (known !== undefined) return known
  const date = new Date(day * MILLISECONDS).toISOString().slice(0, 10)
  written.set(day, date)
  return date
}

export function addDays(date: string, days: number): string {
  return dateOfDay(dayNumber(date) + days)
}

/** Calendar months, clamped to the month's end: 2022-10-31 and one month is 2022-11-30. */
export function addMonths(date: string, months: number): string {
  const [year, month, day] = parts(date)
  const index = year * 12 + (month - 1) + months
  const targetYear = Math.floor(index / 12)
  const targetMonth = (index % 12) + 1
  const last = new Date(Date.UTC(targetYear, targetMonth, 0)).getUTCDate()
  return `${targetYear}-${pad(targetMonth)}-${pad(Math.min(day, last))}`
}

export function addYears(date: string, years: number): string {
  return addMonths(date, years * 12)
}

export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from)
}

/** Full years of age (周岁) on a day; somebody born on 29 February is a year older on 1 March of other years. */
export function fullYears(birthDate: string, on: string): number {
  const [birthYear, birthMonth, birthDay] = parts(birthDate)
  const [year, month, day] = parts(on)
  return year - birthYear - (month < birthMonth || (month === birthMonth && day < birthDay) ? 1 : 0)
}

/** `2023-01-09 15:59`: a moment as a ledger writes it, in Asia/Shanghai. */
export function at(date: string, hour: number, minute = 0): string {
  return `${date} ${pad(hour)}:${pad(minute)}`
}

/** `2023-01` of `2023-01-10`. */
export function monthOf(date: string): string {
  return date.slice(0, 7)
}

export function yearOf(date: string): number {
  return Number(date.slice(0, 4))
}

/** The months from the first to the last, both included, as `YYYY-MM`. */
export function monthsFrom(first: string, last: string): string[] {
  const months: string[] = []
  for (let date = `${first.slice(0, 7)}-01`; date.slice(0, 7) <= last.slice(0, 7); date = addMonths(date, 1)) {
    months.push(monthOf(date))
  }
  return months
}

function parts(date: string): [number, number, number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))]
}

function pad(value: number): string {
  return value < 10 ? `0${value}` : String(value)
}
