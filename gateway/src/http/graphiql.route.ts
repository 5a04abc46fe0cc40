import { readFile } from 'node:fs/promises'
import { type ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { readExamples } from '../graphiql/examples.js'
import { sendJson } from './health.route.js'
import { type Route, sendError } from './router.js'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
}

// the editor writes its own style elements; nothing else may come from anywhere but here
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const FILE_NAME = /^assets\/[\w.-]+$/

/** Answers `/graphiql` and everything below it. */
export function graphiqlRoute(bundle: () => Promise<string>, examplesFolder: string): Route {
  return async (request, response) => {
    const path = (request.url ?? '').replace(/\?.*$/, '').replace(/^\/graphiql\/?/, '')
    if (path === 'examples.json') return sendJson(response, 200, await readExamples(examplesFolder))
    const file = path === '' ? 'index.html' : path
    if (file !== 'index.html' && !FILE_NAME.test(file))
      return sendError(response, 404, 'NOT_FOUND', `GraphiQL has no ${path}.`)
    await sendFile(response, join(await bundle(), file), file !== 'index.html')
  }
}

async function sendFile(response: ServerResponse, path: string, immutable: boolean): Promise<void> {
  let content: Buffer
  try {
    content = await readFile(path)
  } catch {
    return sendError(response, 404, 'NOT_FOUND', 'GraphiQL has no such file.')
  }
  response.writeHead(200, {
    'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
    'content-length': content.length,
    'cache-control': immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
    'content-security-policy': CONTENT_SECURITY_POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  })
  response.end(content)
}
