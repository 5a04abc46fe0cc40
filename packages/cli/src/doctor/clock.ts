import { businessTime, readClock } from '@huilian/platform'
import { type Finding, good, type Patient, warning } from './finding.js'

/** Which day the work goes by. */
export function examineClock({ installation }: Patient): Finding[] {
  const clock = readClock(installation.clockFile)
  if (!clock) return [good('clock', 'Business time is real time.')]
  const time = businessTime(clock)
  return [
    clock.running
      ? good('clock', `The demonstration’s clock says ${time.slice(0, 16).replace('T', ' ')}.`)
      : warning(
          'clock',
          `The demonstration’s clock stands still at ${time.slice(0, 16).replace('T', ' ')}.`,
          'Let it run with huilian clock run.',
        ),
  ]
}
