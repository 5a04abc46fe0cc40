import { PlatformError } from '../platform-error.js'

const shanghaiOffset = 8 * 3_600_000

/**
 * Reads an instant: ISO 8601 with an offset, or a date or time without one, which is taken as Asia/Shanghai.
 * Throws CLOCK_REFUSED.
 */
export function parseInstant(text: string): Date {
  const match = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?)(Z|[+-]\d{2}:\d{2})?)?$/.exec(
    text.trim(),
  )
  const instant = match && new Date(`${match[1]}T${match[2] ?? '00:00'}${match[3] ?? '+08:00'}`)
  // JavaScript reads 30 February as 2 March
  if (!instant || Number.isNaN(instant.getTime()) || !isCalendarDate(match[1]!)) {
    throw new PlatformError(
      'CLOCK_REFUSED',
      `Expected an instant such as 2023-01-10T09:00:00+08:00 or 2023-01-10 09:00 (Asia/Shanghai); came ${text}.`,
    )
  }
  return instant
}

/** An instant in Asia/Shanghai, to the millisecond where it has any: `2023-01-10T09:00:00+08:00`. */
export function formatShanghai(instant: Date): string {
  const local = new Date(instant.getTime() + shanghaiOffset).toISOString()
  return `${local.slice(0, -1).replace(/\.000$/, '')}+08:00`
}

function isCalendarDate(date: string): boolean {
  const read = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(read.getTime()) && read.toISOString().startsWith(date)
}
