import { type IncomingMessage, type ServerResponse } from 'node:http'
import { type Caller, callerFrom } from '../caller.js'
import { type Log } from '../log.js'
import { UnreadableRequest } from './body.js'
import { sendJson } from './health.route.js'

/** Answers one path. */
export type Route = (request: IncomingMessage, response: ServerResponse, caller: Caller) => void | Promise<void>

export interface RouterOptions {
  readonly routes: ReadonlyMap<string, Route>
  /** Answers a prefix and every path below it. */
  readonly prefixes: ReadonlyMap<string, Route>
  readonly planView: boolean
  readonly log: Log
}

// asked every few seconds by those who watch
const PROBES = new Set(['/healthz', '/readyz', '/metrics'])

/** Gives each request its caller and its route, turns what goes wrong into an answer, and logs how it ended. */
export function createRouter(options: RouterOptions): (request: IncomingMessage, response: ServerResponse) => void {
  const { log } = options
  return (request, response) => {
    const started = performance.now()
    const gone = new AbortController()
    response.on('close', () => {
      if (!response.writableFinished) gone.abort()
      if (log.isLevelEnabled('info')) logEnd(request, response, caller, performance.now() - started)
    })
    const caller = callerFrom(request.headers, gone.signal, options.planView)
    response.setHeader('x-request-id', caller.requestId)
    const path = pathOf(request.url ?? '/')
    const route = options.routes.get(path) ?? findPrefix(path)
    if (!route)
      return sendError(response, 404, 'NOT_FOUND', `There is nothing at ${path}. GraphQL is answered at /graphql.`)
    try {
      const pending = route(request, response, caller)
      if (pending) pending.catch((error: Error) => fail(error, response, caller))
    } catch (error) {
      fail(error as Error, response, caller)
    }
  }

  function findPrefix(path: string): Route | undefined {
    for (const [prefix, route] of options.prefixes) if (path === prefix || path.startsWith(`${prefix}/`)) return route
    return undefined
  }

  function fail(error: Error, response: ServerResponse, caller: Caller): void {
    if (response.headersSent || response.destroyed) return void response.destroy()
    if (error instanceof UnreadableRequest) return sendError(response, error.status, error.code, error.message)
    log.error({ requestId: caller.requestId, error: error.message }, 'request failed')
    sendError(
      response,
      500,
      'INTERNAL_SERVER_ERROR',
      'The gateway could not answer this request. Its log has the reason under the request id.',
    )
  }

  function logEnd(request: IncomingMessage, response: ServerResponse, caller: Caller, milliseconds: number): void {
    const level = PROBES.has(pathOf(request.url ?? '/')) ? 'debug' : 'info'
    log[level](
      {
        requestId: caller.requestId,
        method: request.method,
        path: pathOf(request.url ?? '/'),
        status: response.statusCode,
        ms: Math.round(milliseconds * 10) / 10,
        ...(caller.signal.aborted && { gone: true }),
      },
      'answered',
    )
  }
}

/** Answers with an error in the shape of a GraphQL response. */
export function sendError(response: ServerResponse, status: number, code: string, message: string): void {
  sendJson(response, status, { errors: [{ message, extensions: { code } }] })
}

const pathOf = (url: string): string => {
  const question = url.indexOf('?')
  return question < 0 ? url : url.slice(0, question)
}
