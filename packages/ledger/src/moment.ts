import { isCalendarDate, isoDate, pad } from './calendar.js'
import { halfWidth } from './half-width.js'

// year, month and day apart by -, / or ., or 年月日, or nothing
const DATE = /^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})[日号]?|(\d{2})(\d{2}))/
const TIME = /^[T ]*(\d{1,2})[:时点](\d{1,2})分?(?::?(\d{1,2})(?:\.\d+)?秒?)?(Z|[+-]\d{2}:?\d{2})?$/
const HALF_DAY = /^\s*(上午|下午|AM|PM)/i
const MONTH = /^(\d{4})(?:[-/.](\d{1,2})|年(\d{1,2})月份?|(\d{2}))$/

interface Found {
  day: string
  rest: string
}

function leadingDate(text: string): Found | null {
  const match = DATE.exec(text)
  if (match === null) return null
  const [whole, year, , ...parts] = match
  const [month, day] = parts.filter((part) => part !== undefined).map(Number)
  if (month === undefined || day === undefined || !isCalendarDate(Number(year), month, day)) return null
  const rest = text.slice(whole.length)
  // 2023-01-116:00 may be the 1st or the 11th
  if (rest !== '' && !/^[T ]/.test(rest) && !/[日号]$/.test(whole)) return null
  return { day: isoDate(Number(year), month, day), rest }
}

/** The `YYYY-MM-DD` date a cell holds, leaving out a time behind it, or null. */
export function parseDate(cell: string): string | null {
  const found = leadingDate(halfWidth(cell))
  if (found === null) return null
  return found.rest === '' || TIME.test(found.rest) ? found.day : null
}

/** The `YYYY-MM` month a cell holds, or null. */
export function parseMonth(cell: string): string | null {
  const text = halfWidth(cell)
  const match = MONTH.exec(text)
  if (match === null) return parseDate(text)?.slice(0, 7) ?? null
  const month = Number(match[2] ?? match[3] ?? match[4])
  return month >= 1 && month <= 12 ? `${match[1]}-${pad(month)}` : null
}

/** The instant a cell holds, as ISO 8601 at +08:00, or null. Asia/Shanghai (no summer time since 1991) unless it says. */
export function parseInstant(cell: string): string | null {
  const found = leadingDate(halfWidth(cell))
  if (found === null || found.rest === '' || HALF_DAY.test(found.rest)) return null
  const match = TIME.exec(found.rest)
  if (match === null) return null
  const [hour, minute, second] = [Number(match[1]), Number(match[2]), Number(match[3] ?? 0)]
  if (hour > 23 || minute > 59 || second > 59) return null
  const local = `${found.day}T${pad(hour)}:${pad(minute)}:${pad(second)}`
  if (match[4] === undefined) return `${local}+08:00`
  const offset = match[4] === 'Z' ? 'Z' : match[4].replace(/^([+-]\d{2}):?(\d{2})$/, '$1:$2')
  const milliseconds = Date.parse(local + offset)
  if (Number.isNaN(milliseconds)) return null
  return `${new Date(milliseconds + 8 * 3_600_000).toISOString().slice(0, 19)}+08:00`
}
