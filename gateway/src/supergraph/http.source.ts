import { request } from 'undici'
import { type SupergraphSource, type SupergraphText } from './source.js'

const DEADLINE_MS = 10_000
const MAXIMUM_BYTES = 64 * 1024 * 1024

/** A supergraph at an http(s) address. It is asked every `intervalMs`, with the ETag of the last one. */
export function httpSource(address: string, intervalMs: number): SupergraphSource {
  let etag: string | undefined

  /** Undefined when it is still the one of the last ETag. */
  async function ask(): Promise<SupergraphText | undefined> {
    const signal = AbortSignal.timeout(DEADLINE_MS)
    const response = await request(address, { headers: etag === undefined ? {} : { 'if-none-match': etag }, signal })
    if (response.statusCode === 304) {
      await response.body.dump()
      return undefined
    }
    if (response.statusCode !== 200) {
      await response.body.dump()
      throw new Error(
        `The supergraph at ${address} was answered with HTTP ${response.statusCode}, expected 200 or 304.`,
      )
    }
    if (Number(response.headers['content-length'] ?? 0) > MAXIMUM_BYTES) {
      await response.body.dump()
      throw new Error(`The supergraph at ${address} is longer than ${MAXIMUM_BYTES} bytes.`)
    }
    const sdl = await response.body.text()
    etag = typeof response.headers.etag === 'string' ? response.headers.etag : undefined
    return { sdl, origin: address }
  }

  return {
    load: async () => {
      etag = undefined
      return (await ask())!
    },
    watch(onText, onFailure) {
      let asking = false
      const timer = setInterval(() => {
        if (asking) return
        asking = true
        ask()
          .then((text) => text && onText(text), onFailure)
          .finally(() => (asking = false))
      }, intervalMs)
      timer.unref()
      return () => clearInterval(timer)
    },
  }
}
