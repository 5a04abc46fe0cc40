import { type Dispatcher, type Pool } from 'undici'

/** One HTTP exchange as it ended. */
export type ExchangeResult =
  | { readonly kind: 'answered'; readonly status: number; readonly text: string; readonly bytes: number }
  | { readonly kind: 'failed'; readonly error: Error; readonly answerBegun: boolean }
  | { readonly kind: 'deadline' }
  | { readonly kind: 'too-large' }
  | { readonly kind: 'cancelled' }

export interface ExchangeRequest {
  readonly path: string
  readonly headers: Record<string, string>
  readonly body: string
  /** Milliseconds from now until the whole answer must be here. */
  readonly deadlineMs: number
  readonly maximumBytes: number
  readonly signal: AbortSignal
}

/**
 * Posts a body and collects the answer. Never throws: every way to end is a result. Dispatches straight on the pool,
 * without streams, because an answer is small and is needed whole.
 */
export function exchange(pool: Pool, request: ExchangeRequest): Promise<ExchangeResult> {
  return new Promise((resolve) => {
    let controller: Dispatcher.DispatchController | undefined
    let status = 0
    let bytes = 0
    let begun = false
    let over = false
    const chunks: Buffer[] = []

    const end = (result: ExchangeResult) => {
      if (over) return
      over = true
      clearTimeout(timer)
      request.signal.removeEventListener('abort', cancel)
      resolve(result)
    }
    const stop = (result: ExchangeResult) => {
      end(result)
      controller?.abort(new Error(result.kind))
    }
    const cancel = () => stop({ kind: 'cancelled' })
    const timer = setTimeout(() => stop({ kind: 'deadline' }), Math.ceil(request.deadlineMs))
    if (request.signal.aborted) return cancel()
    request.signal.addEventListener('abort', cancel, { once: true })

    pool.dispatch(
      { path: request.path, method: 'POST', headers: request.headers, body: request.body },
      {
        onRequestStart(started) {
          controller = started
          if (over) started.abort(new Error('over'))
        },
        onResponseStart(_controller, statusCode) {
          status = statusCode
          begun = true
        },
        onResponseData(_controller, chunk) {
          bytes += chunk.length
          if (bytes > request.maximumBytes) stop({ kind: 'too-large' })
          else chunks.push(chunk)
        },
        onResponseEnd() {
          const text = chunks.length === 1 ? chunks[0]!.toString('utf8') : Buffer.concat(chunks, bytes).toString('utf8')
          end({ kind: 'answered', status, text, bytes })
        },
        onResponseError(_controller, error) {
          end({ kind: 'failed', error, answerBegun: begun })
        },
      },
    )
  })
}
