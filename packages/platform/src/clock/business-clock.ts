import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { z } from 'zod'
import { PlatformError } from '../platform-error.js'
import { formatShanghai, parseInstant } from './instant.js'
import { addDuration } from './duration.js'

/** The morning the demonstration begins with: the winter of the notice. */
export const demonstrationStart = '2023-01-10T09:00:00+08:00'

/** What `clock.json` holds: business time at one real instant, and whether it runs on from there. */
export interface ClockFile {
  readonly business: string
  readonly real: string
  readonly running: boolean
}

const clockFileSchema = z.object({ business: z.string(), real: z.string(), running: z.boolean().default(true) })

/** Reads the clock file; undefined when there is none, which means real time. Throws CLOCK_REFUSED when it is broken. */
export function readClock(file: string): ClockFile | undefined {
  if (!existsSync(file)) return undefined
  try {
    const clock = clockFileSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
    parseInstant(clock.business)
    parseInstant(clock.real)
    return clock
  } catch {
    throw new PlatformError(
      'CLOCK_REFUSED',
      `${file} is expected to hold {"business": instant, "real": instant, "running": true or false}. ` +
        `Write it anew with npx huilian clock set ${demonstrationStart}.`,
    )
  }
}

/** Business time at a real instant, as ISO 8601 in Asia/Shanghai. */
export function businessTime(clock: ClockFile | undefined, real: Date = new Date()): string {
  if (!clock) return formatShanghai(real)
  const business = parseInstant(clock.business)
  if (!clock.running) return formatShanghai(business)
  return formatShanghai(new Date(business.getTime() + real.getTime() - parseInstant(clock.real).getTime()))
}

/** Starts the demonstration’s clock where there is none yet. */
export function keepClock(file: string, real: Date = new Date()): ClockFile {
  return (
    readClock(file) ?? writeClock(file, { business: demonstrationStart, real: formatShanghai(real), running: true })
  )
}

/** Sets business time to an instant; the clock runs on or stands as before. */
export function setClock(file: string, instant: string, real: Date = new Date()): ClockFile {
  const running = readClockOrNew(file)?.running ?? true
  return writeClock(file, { business: formatShanghai(parseInstant(instant)), real: formatShanghai(real), running })
}

/** Moves business time by a duration such as `P1D`, `1 day`, `2h30m`, `-30m`. Days are calendar days. */
export function advanceClock(file: string, duration: string, real: Date = new Date()): ClockFile {
  const clock = readClock(file)
  const business = addDuration(parseInstant(businessTime(clock, real)), duration)
  return writeClock(file, {
    business: formatShanghai(business),
    real: formatShanghai(real),
    running: clock?.running ?? true,
  })
}

/** Lets business time stand still, or run on from where it stands. */
export function letClockRun(file: string, running: boolean, real: Date = new Date()): ClockFile {
  const business = businessTime(readClock(file), real)
  return writeClock(file, { business, real: formatShanghai(real), running })
}

/** `set` must be able to mend a broken file. */
function readClockOrNew(file: string): ClockFile | undefined {
  try {
    return readClock(file)
  } catch {
    return undefined
  }
}

/** Services read this file while we write it: it is replaced whole. */
function writeClock(file: string, clock: ClockFile): ClockFile {
  mkdirSync(dirname(file), { recursive: true })
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, `${JSON.stringify(clock)}\n`)
  renameSync(draft, file)
  return clock
}
