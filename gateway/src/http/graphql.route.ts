import { type IncomingMessage, type ServerResponse } from 'node:http'
import { type ApolloServer, HeaderMap } from '@apollo/server'
import { type Caller } from '../caller.js'
import { type GatewayContext } from '../supergraph-gateway.js'
import { readBody, UnreadableRequest } from './body.js'

/** Answers `/graphql` by Apollo Server: GraphQL over HTTP, both media types, GET for queries. */
export async function answerGraphql(
  server: ApolloServer<GatewayContext>,
  request: IncomingMessage,
  response: ServerResponse,
  caller: Caller,
  maximumBodyBytes: number,
): Promise<void> {
  const headers = new HeaderMap()
  for (const name in request.headers) {
    const value = request.headers[name]
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  const url = request.url ?? '/'
  const question = url.indexOf('?')
  const answer = await server.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method ?? 'GET',
      headers,
      search: question < 0 ? '' : url.slice(question),
      body: request.method === 'POST' ? parseBody(headers, await readBody(request, maximumBodyBytes)) : undefined,
    },
    context: () => Promise.resolve({ caller }),
  })
  for (const [name, value] of answer.headers) response.setHeader(name, value)
  response.statusCode = answer.status ?? 200
  if (answer.body.kind === 'complete') {
    response.setHeader('content-length', Buffer.byteLength(answer.body.string))
    response.end(answer.body.string)
    return
  }
  for await (const chunk of answer.body.asyncIterator) response.write(chunk)
  response.end()
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
