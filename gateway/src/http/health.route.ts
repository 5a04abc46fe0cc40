import { type ServerResponse } from 'node:http'
import { type DepartmentDirectory } from '../department/directory.js'
import { type Planner } from '../planner/planner.js'
import { type SupergraphGateway } from '../supergraph-gateway.js'

/** What readiness is judged by. */
export interface ReadinessSources {
  readonly gateway: SupergraphGateway
  readonly planner: Planner
  readonly directory: DepartmentDirectory
  readonly draining: () => boolean
}

/** Alive: this process answers. */
export function answerHealth(response: ServerResponse): void {
  sendJson(response, 200, { status: 'alive' })
}

/**
 * Ready: a supergraph is served, the planner is up, and the gateway is not stopping. A silent department does not make
 * it unready, because the others still answer; each one's last known state is listed.
 */
export function answerReadiness(response: ServerResponse, sources: ReadinessSources): void {
  const { gateway, planner, directory } = sources
  const reasons = [
    ...(gateway.state.version === undefined ? ['no supergraph is loaded'] : []),
    ...(planner.alive ? [] : ['the planner is not up']),
    ...(sources.draining() ? ['the gateway is stopping'] : []),
  ]
  sendJson(response, reasons.length === 0 ? 200 : 503, {
    status: reasons.length === 0 ? 'ready' : 'not ready',
    reasons,
    supergraph: gateway.state,
    planner: { alive: planner.alive, restarts: planner.restarts },
    departments: directory.states(),
  })
}

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  const text = `${JSON.stringify(body)}\n`
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
  })
  response.end(text)
}
