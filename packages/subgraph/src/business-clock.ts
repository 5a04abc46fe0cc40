import { readFileSync, statSync } from 'node:fs'

/** A calendar date in Asia/Shanghai, `YYYY-MM-DD`. */
export type CivilDate = string

/** Business time: what day it is for the work, which in the demonstration is not the machine's day. */
export interface BusinessClock {
  now(): Date
  /** Today in Asia/Shanghai. */
  today(): CivilDate
}

/** China keeps one offset all year, without summer time since 1991. */
const SHANGHAI_OFFSET_MS = 8 * 3600_000

/** The calendar date in Asia/Shanghai at an instant. */
export function civilDate(instant: Date): CivilDate {
  return new Date(instant.getTime() + SHANGHAI_OFFSET_MS).toISOString().slice(0, 10)
}

/** An instant as ISO 8601 with the offset of Asia/Shanghai. */
export function instantText(instant: Date): string {
  return new Date(instant.getTime() + SHANGHAI_OFFSET_MS).toISOString().replace(/(\.000)?Z$/, '+08:00')
}

/** A clock that always answers the same instant, or real time. */
export function fixedClock(instant?: string): BusinessClock {
  const now = (): Date => (instant ? new Date(instant) : new Date())
  return { now, today: () => civilDate(now()) }
}

/**
 * The clock kept in a file, `{"business": instant, "real": instant, "running": boolean}`: business time stood at
 * `business` when real time stood at `real`. The file is looked at again at most once a second, so that
 * `huilian clock advance` is seen by running services.
 */
export function fileClock(path: string): BusinessClock {
  let readAt = 0
  let modified = -1
  let offset = 0
  let stoppedAt: number | null = null
  const refresh = (): void => {
    const real = Date.now()
    if (real - readAt < 1000) return
    readAt = real
    const stamp = statSync(path).mtimeMs
    if (stamp === modified) return
    modified = stamp
    const state = JSON.parse(readFileSync(path, 'utf8')) as { business: string; real: string; running?: boolean }
    offset = Date.parse(state.business) - Date.parse(state.real)
    stoppedAt = state.running === false ? Date.parse(state.business) : null
  }
  const now = (): Date => {
    refresh()
    return new Date(stoppedAt ?? Date.now() + offset)
  }
  return { now, today: () => civilDate(now()) }
}

/** The file's clock where a file is named, else real time. */
export function businessClock(path: string | undefined): BusinessClock {
  return path ? fileClock(path) : fixedClock()
}
