import { pino, type Logger } from 'pino'

export type Log = Logger

/** Structured log of one process. Never give it personal data: no names, numbers, keys or argument values. */
export function createLog(department: string, level: string): Log {
  return pino({ level, base: { department }, timestamp: pino.stdTimeFunctions.isoTime })
}
