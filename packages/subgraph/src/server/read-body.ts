import { type IncomingMessage } from 'node:http'

/** A thousand references with long selections are a few hundred kilobytes. */
const MAX_BYTES = 8 * 1024 * 1024

export class BodyTooLarge extends Error {
  constructor() {
    super(`Expected a request of at most ${MAX_BYTES / 1024 / 1024} MiB. Ask for fewer entities at once.`)
  }
}

/** @throws BodyTooLarge before more than the limit is held. */
export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes > MAX_BYTES) throw new BodyTooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}
