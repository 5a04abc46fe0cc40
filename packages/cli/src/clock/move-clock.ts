import { advanceClock, businessTime, describeInstallation, letClockRun, readClock, setClock } from '@huilian/platform'
import { type DataOption } from '../data-option.js'

/** Moves the clock as ordered and says what day it is then. */
export function moveClock(order: string, value: string, options: DataOption): void {
  const file = describeInstallation(options).clockFile
  if (order === 'advance') advanceClock(file, value)
  if (order === 'set') setClock(file, value)
  if (order === 'stop' || order === 'run') letClockRun(file, order === 'run')
  const clock = readClock(file)
  const weekday = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'Asia/Shanghai' })
  const time = businessTime(clock)
  const state = !clock ? 'real time: no demonstration runs here' : clock.running ? 'running' : 'standing still'
  console.log(`${time.slice(0, 19)}+08:00, a ${weekday.format(new Date(time))} (${state})`)
}
