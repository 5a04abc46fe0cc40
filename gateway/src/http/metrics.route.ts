import { type MetricsRegistry } from '../metrics/registry.js'
import { type Route } from './router.js'

/** Answers `/metrics` in the Prometheus text format. */
export const metricsRoute =
  (registry: MetricsRegistry): Route =>
  (_request, response) => {
    const text = registry.write()
    response.writeHead(200, {
      'content-type': 'text/plain; version=0.0.4; charset=utf-8',
      'content-length': Buffer.byteLength(text),
    })
    response.end(text)
  }
