import { type IncomingMessage, type ServerResponse } from 'node:http'

/**
 * Lets pages of the listed origins call the gateway.
 *
 * @returns true when the request was a preflight and has been answered
 */
export function applyCors(request: IncomingMessage, response: ServerResponse, origins: readonly string[]): boolean {
  const { origin } = request.headers
  if (origins.length > 0) {
    response.setHeader('vary', 'origin')
    if (origin !== undefined && origins.includes(origin)) {
      response.setHeader('access-control-allow-origin', origin)
      response.setHeader('access-control-expose-headers', 'x-request-id')
    }
  }
  if (request.method !== 'OPTIONS') return false
  if (response.hasHeader('access-control-allow-origin')) {
    response.setHeader('access-control-allow-methods', 'GET, POST')
    response.setHeader('access-control-allow-headers', 'content-type, x-request-id, traceparent')
    response.setHeader('access-control-max-age', '600')
  }
  response.writeHead(204).end()
  return true
}
