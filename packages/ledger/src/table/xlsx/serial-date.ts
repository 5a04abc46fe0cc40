import { isoDate, pad } from '../../calendar.js'
import { type Meaning } from './number-format.js'

const DAY = 86_400
/** 1899-12-30, from which the serials of both date systems count once they are adjusted. */
const EPOCH = Date.UTC(1899, 11, 30)
const LAST_SERIAL = 2_958_465

/**
 * The date of an Excel serial as `YYYY-MM-DD`, with ` HH:mm:ss` when its format shows a time or it has one; null when
 * the number is no date. Serial 60 of the 1900 system is 1900-02-29, a day that never was: it is given as it is shown,
 * and refused as a date later.
 *
 * @param date1904 whether the workbook counts from 1904 (old Macs)
 */
export function serialDate(serial: number, meaning: Meaning, date1904: boolean): string | null {
  const seconds = Math.round(serial * DAY)
  const whole = Math.floor(seconds / DAY)
  if (!(serial >= 0) || whole > LAST_SERIAL) return null
  const rest = seconds - whole * DAY
  const time = `${pad(Math.floor(rest / 3600))}:${pad(Math.floor(rest / 60) % 60)}:${pad(rest % 60)}`
  if (whole === 0 && !date1904) return meaning === 'instant' ? time : null
  const shown = meaning === 'instant' || rest > 0 ? ` ${time}` : ''
  if (whole === 60 && !date1904) return `1900-02-29${shown}`
  const days = date1904 ? whole + 1462 : whole < 60 ? whole + 1 : whole
  const day = new Date(EPOCH + days * DAY * 1000)
  return isoDate(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate()) + shown
}
