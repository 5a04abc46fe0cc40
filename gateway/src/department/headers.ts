import { type Caller } from '../caller.js'

/** The one place that decides what headers a department's request carries. */
export function headersFor(caller: Caller, _department: string): Record<string, string> {
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    accept: 'application/json, application/graphql-response+json',
    'x-request-id': caller.requestId,
  }
  if (caller.traceparent !== undefined) headers.traceparent = caller.traceparent
  return headers
}
