import { randomUUID } from 'node:crypto'
import { type IncomingHttpHeaders } from 'node:http'

/** Who asks, as far as the HTTP request tells. The one place that derives it is `callerFrom`. */
export interface Caller {
  /** Goes with the request through every log and to every department. */
  readonly requestId: string
  /** W3C trace context, passed on as it came. */
  readonly traceparent?: string
  /** Aborted when the client has gone. */
  readonly signal: AbortSignal
  /** Whether the plan view was asked for and may be shown. */
  readonly showPlan: boolean
}

const REQUEST_ID = /^[\w.:-]{1,100}$/
const TRACEPARENT = /^[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/

/** Derives the caller from the request's headers. A request id that could forge a log line is replaced by our own. */
export function callerFrom(headers: IncomingHttpHeaders, signal: AbortSignal, planViewAllowed: boolean): Caller {
  const given = headers['x-request-id']
  const traceparent = headers.traceparent
  return {
    requestId: typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID(),
    ...(typeof traceparent === 'string' && TRACEPARENT.test(traceparent) && { traceparent }),
    signal,
    showPlan: planViewAllowed && headers['x-show-plan'] === '1',
  }
}
