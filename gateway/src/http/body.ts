import { type IncomingMessage } from 'node:http'

/** A request that cannot be read, with the HTTP status that says so. */
export class UnreadableRequest extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
  ) {
    super(message)
  }
}

/**
 * Reads a request body as UTF-8 text.
 *
 * @throws UnreadableRequest 413 when it is longer than `maximumBytes`
 */
export function readBody(request: IncomingMessage, maximumBytes: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let bytes = 0
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.length
      if (bytes > maximumBytes) {
        request.removeAllListeners('data')
        request.resume()
        reject(new UnreadableRequest(413, 'BODY_TOO_LARGE', `The request body is longer than ${maximumBytes} bytes.`))
      } else chunks.push(chunk)
    })
    let ended = false
    request.on('end', () => {
      ended = true
      const text = chunks.length === 1 ? chunks[0]!.toString('utf8') : Buffer.concat(chunks, bytes).toString('utf8')
      resolve(text)
    })
    request.on('error', reject)
    request.on('close', () => {
      if (!ended) reject(new UnreadableRequest(400, 'BODY_INCOMPLETE', 'The request ended before its body did.'))
    })
  })
}
