import { PlatformError } from '../platform-error.js'
import { formatShanghai, parseInstant } from './instant.js'

const iso = /^(-?)P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/i
const words = /(\d+)\s*(years?|y|months?|mo|weeks?|w|days?|d|hours?|h|minutes?|min|m|seconds?|s)/gi

/** Calendar and clock parts, each signed alike. */
interface Duration {
  months: number
  days: number
  milliseconds: number
}

/**
 * Adds a duration: `P1DT2H`, `1 day`, `2h30m`, `-30m`. Days and months are calendar ones of Asia/Shanghai, and the 31st
 * plus a month is the month’s last day. Throws CLOCK_REFUSED.
 */
export function addDuration(instant: Date, text: string): Date {
  const { months, days, milliseconds } = parseDuration(text)
  const [date, time] = formatShanghai(instant).split('T') as [string, string]
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  const first = new Date(Date.UTC(year, month - 1 + months, 1))
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  const moved = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(day, lastDay) + days))
  return new Date(parseInstant(`${moved.toISOString().slice(0, 10)}T${time}`).getTime() + milliseconds)
}

function parseDuration(text: string): Duration {
  const trimmed = text.trim()
  return parseIso(trimmed) ?? parseWords(trimmed) ?? refuse(text)
}

function parseIso(text: string): Duration | undefined {
  const match = iso.exec(text)
  if (!match || !/\d/.test(text) || /T$/i.test(text)) return undefined
  const sign = match[1] ? -1 : 1
  const [years, months, weeks, days, hours, minutes, seconds] = match
    .slice(2)
    .map((part) => Number(part ?? 0)) as number[]
  return {
    months: sign * (years! * 12 + months!),
    days: sign * (weeks! * 7 + days!),
    milliseconds: sign * ((hours! * 60 + minutes!) * 60 + seconds!) * 1000,
  }
}

function parseWords(text: string): Duration | undefined {
  const sign = text.startsWith('-') ? -1 : 1
  const body = text.replace(/^[+-]\s*/, '')
  if (body === '' || body.replace(words, '').replace(/[\s,]|and/g, '') !== '') return undefined
  const duration: Duration = { months: 0, days: 0, milliseconds: 0 }
  for (const [, amount, unit] of body.matchAll(words)) add(duration, sign * Number(amount), unit!.toLowerCase())
  return duration
}

function add(duration: Duration, amount: number, unit: string): void {
  if (unit.startsWith('y')) duration.months += amount * 12
  else if (unit.startsWith('mo')) duration.months += amount
  else if (unit.startsWith('w')) duration.days += amount * 7
  else if (unit.startsWith('d')) duration.days += amount
  else if (unit.startsWith('h')) duration.milliseconds += amount * 3_600_000
  else if (unit.startsWith('m')) duration.milliseconds += amount * 60_000
  else duration.milliseconds += amount * 1000
}

function refuse(text: string): never {
  throw new PlatformError('CLOCK_REFUSED', `Expected a duration such as 1d, 2h30m, P1DT2H or "3 days"; came ${text}.`)
}
