/** What one gateway did for one shape. */
export interface Row {
  readonly gateway: string
  readonly people: number
  readonly requestsPerSecond: number
  readonly p50Ms: number
  readonly p99Ms: number
  /** Processor time of the gateway's process, user and system, per request. */
  readonly cpuPerRequestMs: number
}

/** The goals, as ratios of processor time: of @apollo/gateway's, and of the hand-written handler's. */
const GOALS = { apolloGateway: 0.2, handWritten: 1.6, handWrittenOfApollo: 0.15 }

/** Writes the rows with their ratios, as a table or as JSON. */
export function report(rows: readonly Row[], json: boolean): string {
  const cpu = (gateway: string, people: number) =>
    rows.find((row) => row.gateway === gateway && row.people === people)!.cpuPerRequestMs
  const whole = rows.map((row) => ({
    ...row,
    cpuVsHandWritten: row.cpuPerRequestMs / cpu('hand-written', row.people),
    cpuVsApolloGateway: row.cpuPerRequestMs / cpu('apollo-gateway', row.people),
  }))
  if (json) return `${JSON.stringify({ rows: whole })}\n`
  const lines = whole
    .toSorted((a, b) => a.people - b.people)
    .map((row) =>
      [
        row.gateway.padEnd(15),
        String(row.people).padStart(6),
        row.requestsPerSecond.toFixed(0).padStart(8),
        row.p50Ms.toFixed(1).padStart(8),
        row.p99Ms.toFixed(1).padStart(8),
        row.cpuPerRequestMs.toFixed(3).padStart(10),
        row.cpuVsHandWritten.toFixed(2).padStart(12),
        row.cpuVsApolloGateway.toFixed(3).padStart(10),
      ].join(' '),
    )
  return [
    'gateway         people    req/s   p50 ms   p99 ms  cpu ms/rq  ÷ by hand   ÷ apollo',
    ...lines,
    '',
    `Goals for huilian: ≤ ${GOALS.apolloGateway} of apollo-gateway and ≤ ${GOALS.handWritten} of hand-written; hand-written ≤ ${GOALS.handWrittenOfApollo} of apollo-gateway.`,
    '',
  ].join('\n')
}
