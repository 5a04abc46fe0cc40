// The planner's own process. Plain JavaScript, so that it is up again within milliseconds of an abort: the native
// planner ends its process on some operations instead of refusing them.
import { QueryPlanner } from '@graphql-hive/router-query-planner'

/** @type {Map<string, QueryPlanner>} */
const planners = new Map()
const NO_LABELS = new Set()

process.on('message', (/** @type {any} */ message) => {
  try {
    if (message.kind === 'load') {
      planners.set(message.version, new QueryPlanner(message.sdl))
      process.send?.({ kind: 'loaded', id: message.id })
    } else if (message.kind === 'forget') {
      planners.delete(message.version)
    } else if (message.kind === 'plan') {
      const planner = planners.get(message.version)
      if (!planner) throw new Error(`No supergraph ${message.version} is loaded.`)
      const labels = message.labels.length ? new Set(message.labels) : NO_LABELS
      process.send?.({
        kind: 'planned',
        id: message.id,
        plan: planner.plan(message.operation, undefined, labels, message.percentage),
      })
    }
  } catch (error) {
    process.send?.({ kind: 'failed', id: message.id, reason: error instanceof Error ? error.message : String(error) })
  }
})
// an orphan plans for nobody
process.on('disconnect', () => process.exit(0))
