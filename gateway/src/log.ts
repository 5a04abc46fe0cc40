import { type Logger, pino } from 'pino'

export type Log = Logger

// a write for every request would cost more than planning it
const BUFFERED_BYTES = 8_192
const FLUSH_MS = 500

/**
 * The gateway's structured log, on standard output. Lines are written together, at the latest half a second after they
 * came, and at once when the process ends. Never give it personal data: no argument values, no answers.
 */
export function createLog(level: string): Log {
  if (level === 'silent') return pino({ level })
  const destination = pino.destination({ dest: 1, sync: true, minLength: BUFFERED_BYTES, periodicFlush: FLUSH_MS })
  process.once('exit', () => destination.flushSync())
  return pino({ level, base: { service: 'gateway' }, timestamp: pino.stdTimeFunctions.isoTime }, destination)
}
