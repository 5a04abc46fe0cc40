import { type Logger, pino } from 'pino'

export type Log = Logger

/** The gateway's structured log. Never give it personal data: no argument values, no answers. */
export function createLog(level: string): Log {
  return pino({ level, base: { service: 'gateway' }, timestamp: pino.stdTimeFunctions.isoTime })
}
