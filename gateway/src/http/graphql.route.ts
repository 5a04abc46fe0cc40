import { type IncomingMessage, type ServerResponse } from 'node:http'
import { type ApolloServer, HeaderMap } from '@apollo/server'
import { type Caller } from '../caller.js'
import { type GatewayContext } from '../supergraph-gateway.js'
import { readBody, UnreadableRequest } from './body.js'
import { applyCors } from './cors.js'
import { checkQuestion, type QuestionRules } from './question.js'
import { type Route } from './router.js'

export interface GraphqlRouteOptions extends QuestionRules {
  readonly maximumBodyBytes: number
  readonly corsOrigins: readonly string[]
}

/** Answers `/graphql` by Apollo Server: GraphQL over HTTP, both media types, GET for queries. */
export function graphqlRoute(server: ApolloServer<GatewayContext>, options: GraphqlRouteOptions): Route {
  return async (request, response, caller) => {
    if (applyCors(request, response, options.corsOrigins)) return
    const headers = headersOf(request)
    const body =
      request.method === 'POST' ? parseBody(headers, await readBody(request, options.maximumBodyBytes)) : undefined
    const search = searchOf(request, options)
    if (body !== undefined) checkQuestion(body, options)
    await send(await ask(server, request, headers, search, body, caller), response)
  }
}

const ask = (
  server: ApolloServer<GatewayContext>,
  request: IncomingMessage,
  headers: HeaderMap,
  search: string,
  body: unknown,
  caller: Caller,
) =>
  server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: { method: request.method ?? 'GET', headers, search, body },
    context: () => Promise.resolve({ caller }),
  })

async function send(answer: Awaited<ReturnType<typeof ask>>, response: ServerResponse): Promise<void> {
  for (const [name, value] of answer.headers) response.setHeader(name, value)
  response.statusCode = answer.status ?? 200
  if (answer.body.kind === 'complete') {
    // encoded once: its length and its bytes
    const body = Buffer.from(answer.body.string)
    response.setHeader('content-length', body.length)
    response.end(body)
    return
  }
  for await (const chunk of answer.body.asyncIterator) response.write(chunk)
  response.end()
}

function headersOf(request: IncomingMessage): HeaderMap {
  const headers = new HeaderMap()
  for (const name in request.headers) {
    const value = request.headers[name]
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  return headers
}

// a question in the address is held against the same rules as one in a body
function searchOf(request: IncomingMessage, rules: QuestionRules): string {
  const url = request.url ?? '/'
  const mark = url.indexOf('?')
  if (mark < 0) return ''
  if (request.method !== 'GET') return url.slice(mark)
  const parameters = new URLSearchParams(url.slice(mark))
  const question = {
    query: parameters.get('query') ?? undefined,
    documentId: parameters.get('documentId') ?? undefined,
    extensions: extensionsIn(parameters.get('extensions')),
  }
  checkQuestion(question, rules)
  if (!rules.trusted) return url.slice(mark)
  parameters.set('query', String(question.query))
  parameters.delete('extensions')
  return `?${parameters.toString()}`
}

function extensionsIn(text: string | null): { persistedQuery?: { sha256Hash?: unknown } } | undefined {
  try {
    return text === null ? undefined : (JSON.parse(text) as { persistedQuery?: { sha256Hash?: unknown } })
  } catch {
    // Apollo Server says what is wrong with it
    return undefined
  }
}

function parseBody(headers: HeaderMap, text: string): unknown {
  const type = headers.get('content-type') ?? ''
  // Apollo Server says what is wrong with any other type
  if (!/^application\/json\s*(;|$)/i.test(type)) return {}
  if (/charset=/i.test(type) && !/charset="?utf-?8"?/i.test(type)) {
    throw new UnreadableRequest(415, 'CHARSET_NOT_SUPPORTED', 'The request body must be UTF-8.')
  }
  try {
    return JSON.parse(text)
  } catch {
    throw new UnreadableRequest(400, 'BODY_NOT_JSON', 'The request body is not JSON.')
  }
}
