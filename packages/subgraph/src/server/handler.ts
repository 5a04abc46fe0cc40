import { randomUUID } from 'node:crypto'
import { type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import { type ApolloServer, HeaderMap } from '@apollo/server'
import { type DataSource } from 'typeorm'
import { type BusinessClock } from '../business-clock.js'
import { type Log } from '../log.js'
import { getPulse } from '../database/pulse.store.js'
import { BodyTooLarge, readBody } from './read-body.js'
import { createRequest, type DepartmentRequest } from './request.js'

interface HandlerParts {
  apollo: ApolloServer<DepartmentRequest>
  source: DataSource
  clock: BusinessClock
  log: Log
}

/** `/graphql`, `/healthz` (the process lives) and `/readyz` (it can answer: its database does). */
export function createHandler(parts: HandlerParts): RequestListener {
  return (request, response) => {
    const path = new URL(request.url ?? '/', 'http://department').pathname
    const answer =
      path === '/graphql'
        ? answerGraphql(parts, request, response)
        : path === '/healthz'
          ? send(response, 200, { status: 'alive' })
          : path === '/readyz'
            ? answerReady(parts, response)
            : send(response, 404, { error: `Nothing is at ${path}. The subgraph is at /graphql.` })
    void Promise.resolve(answer).catch((error: unknown) => {
      parts.log.error({ err: error }, 'a request failed')
      if (!response.headersSent) send(response, 500, { error: 'The department could not answer.' })
      else response.destroy()
    })
  }
}

async function answerGraphql(parts: HandlerParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const requestId = header(request, 'x-request-id') ?? randomUUID()
  const log = parts.log.child({ requestId })
  const started = performance.now()
  let body: unknown
  try {
    const text = await readBody(request)
    body = text === '' ? undefined : JSON.parse(text)
  } catch (error) {
    if (error instanceof BodyTooLarge) return send(response, 413, { errors: [{ message: error.message }] })
    return send(response, 400, { errors: [{ message: 'Expected a JSON body; came something that is not JSON.' }] })
  }
  const headers = new HeaderMap()
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  const context = createRequest({ requestId, log, clock: parts.clock, source: parts.source })
  const result = await parts.apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method ?? 'GET',
      headers,
      search: new URL(request.url ?? '/', 'http://department').search,
      body,
    },
    context: () => Promise.resolve(context),
  })
  for (const [name, value] of result.headers) response.setHeader(name, value)
  response.setHeader('x-request-id', requestId)
  response.setHeader('x-sql-statements', context.sql.statements)
  response.statusCode = result.status ?? 200
  if (result.body.kind === 'complete') response.end(result.body.string)
  else {
    for await (const chunk of result.body.asyncIterator) response.write(chunk)
    response.end()
  }
  log.info(
    { status: response.statusCode, ms: Math.round(performance.now() - started), sqlStatements: context.sql.statements },
    'answered',
  )
}

async function answerReady({ source }: HandlerParts, response: ServerResponse): Promise<void> {
  try {
    await getPulse(source)
    send(response, 200, { status: 'ready' })
  } catch {
    send(response, 503, { status: 'not ready', why: 'The database does not answer.' })
  }
}

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(body))
}

function header(request: IncomingMessage, name: string): string | null {
  const value = request.headers[name]
  return typeof value === 'string' && /^[\w.:-]{1,128}$/.test(value) ? value : null
}
