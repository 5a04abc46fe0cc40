import { type DepartmentState, type OnExchange } from '../department/department.js'
import { MetricsRegistry } from './registry.js'

/** What the gateway's gauges look at. */
export interface MeasuredState {
  departments(): readonly DepartmentState[]
  plannerRestarts(): number
  compiledOperations(): number
  swaps(): number
  refused(): boolean
}

/** The gateway's metrics, and the places that feed them. */
export interface GatewayMetrics {
  readonly registry: MetricsRegistry
  readonly onExchange: OnExchange
  /** An executed operation. `outcome` is OK, PARTIAL or REFUSED. */
  onOperation(name: string | undefined, outcome: string, milliseconds: number): void
  onRefusedDocument(code: string): void
  measure(state: MeasuredState): void
}

const SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]
// a client chooses operation names, so their number is bounded
const MAXIMUM_NAMES = 200
const BREAKER = { CLOSED: 0, HALF_OPEN: 1, OPEN: 2 } as const

export function createGatewayMetrics(): GatewayMetrics {
  const registry = new MetricsRegistry()
  const fetchSeconds = registry.histogram(
    'gateway_department_fetch_seconds',
    'How long departments take for a fetch, by department and outcome (ANSWERED, CANCELLED or the reason for silence).',
    ['department', 'outcome'],
    SECONDS,
  )
  const fetchedEntities = registry.histogram(
    'gateway_department_fetch_entities',
    'How many records are asked for in a fetch by key, by department.',
    ['department'],
    [1, 10, 50, 100, 250, 500, 1_000, 2_000, 4_000, 10_000],
  )
  const operationSeconds = registry.histogram(
    'gateway_operation_seconds',
    'How long operations take, by operation name (the first 200 names, then other) and outcome (OK, PARTIAL, REFUSED).',
    ['operation', 'outcome'],
    SECONDS,
  )
  const refusedDocuments = registry.counter(
    'gateway_documents_refused_total',
    'Documents refused before they were validated, by error code.',
    ['code'],
  )
  const names = new Set<string>()
  return {
    registry,
    onExchange: (department, outcome, milliseconds, entities) => {
      fetchSeconds(milliseconds / 1_000, department, outcome)
      if (entities > 0) fetchedEntities(entities, department)
    },
    onOperation: (name, outcome, milliseconds) => {
      if (name !== undefined && names.size < MAXIMUM_NAMES) names.add(name)
      const label = name === undefined ? 'anonymous' : names.has(name) ? name : 'other'
      operationSeconds(milliseconds / 1_000, label, outcome)
    },
    onRefusedDocument: (code) => refusedDocuments(code),
    measure: (state) => {
      const perDepartment = (read: (department: DepartmentState) => number) => () =>
        state.departments().map((department) => [[department.name], read(department)] as const)
      registry.gauge(
        'gateway_department_breaker',
        'State of a department’s breaker: 0 closed, 1 half open, 2 open.',
        ['department'],
        perDepartment((department) => BREAKER[department.breaker]),
      )
      registry.gauge(
        'gateway_department_running',
        'Fetches under way at a department.',
        ['department'],
        perDepartment((department) => department.running),
      )
      registry.gauge(
        'gateway_department_waiting',
        'Fetches that wait for their turn at a department.',
        ['department'],
        perDepartment((department) => department.waiting),
      )
      registry.gauge(
        'gateway_department_batch_size',
        'How many records a department is asked for in one fetch, as learnt so far.',
        ['department'],
        perDepartment((department) => department.entitiesPerFetch),
      )
      registry.gauge('gateway_planner_restarts', 'How often the planner’s process has been replaced.', [], () => [
        [[], state.plannerRestarts()],
      ])
      registry.gauge('gateway_compiled_operations', 'Operations that are kept compiled.', [], () => [
        [[], state.compiledOperations()],
      ])
      registry.gauge('gateway_supergraph_swaps', 'How often a newer supergraph has been taken.', [], () => [
        [[], state.swaps()],
      ])
      registry.gauge(
        'gateway_supergraph_refused',
        '1 while the newest supergraph is refused and an older one is served.',
        [],
        () => [[[], state.refused() ? 1 : 0]],
      )
      registry.gauge('gateway_memory_bytes', 'Memory that the gateway’s process holds.', [], () => [
        [[], process.memoryUsage.rss()],
      ])
      registry.gauge('gateway_cpu_seconds', 'Processor time used by the gateway’s process.', [], () => {
        const { user, system } = process.cpuUsage()
        return [[[], (user + system) / 1e6]]
      })
    },
  }
}
