import { createServer, type Server } from 'node:http'
import { type AddressInfo } from 'node:net'
import { DepartmentDirectory } from './department/directory.js'
import { type DepartmentState } from './department/department.js'
import { type GatewayEnvironment } from './environment.js'
import { createApolloServer } from './apollo-server.js'
import { graphiqlBundle } from './graphiql/bundle.js'
import { graphiqlRoute } from './http/graphiql.route.js'
import { graphqlRoute } from './http/graphql.route.js'
import { answerHealth, answerReadiness } from './http/health.route.js'
import { createRouter, type Route } from './http/router.js'
import { DocumentGuard } from './limits/document-limits.js'
import { TrustedDocuments } from './limits/trusted-documents.js'
import { createGatewayMetrics } from './metrics/gateway-metrics.js'
import { metricsRoute } from './http/metrics.route.js'
import { type Log } from './log.js'
import { Planner } from './planner/planner.js'
import { httpSource } from './supergraph/http.source.js'
import { fileSource } from './supergraph/file.source.js'
import { type SupergraphSource } from './supergraph/source.js'
import { SupergraphGateway } from './supergraph-gateway.js'

/** A gateway that listens. */
export interface RunningGateway {
  /** `http://host:port` */
  readonly url: string
  /** The planner's process id, for those who watch it. */
  plannerPid(): number | undefined
  /** What is known of each department: breaker, last outcome, queue. */
  departmentStates(): readonly DepartmentState[]
  /** Stops taking requests, lets those under way end, then ends everything. */
  stop(): Promise<void>
}

const sourceOf = (environment: GatewayEnvironment): SupergraphSource =>
  /^https?:\/\//.test(environment.SUPERGRAPH)
    ? httpSource(environment.SUPERGRAPH, environment.SUPERGRAPH_POLL_MS)
    : fileSource(environment.SUPERGRAPH, environment.SUPERGRAPH_POLL_MS)

/**
 * Starts a gateway.
 *
 * @throws Error with a sentence when the supergraph cannot be served or the address cannot be listened on.
 */
export async function startGateway(
  environment: GatewayEnvironment,
  log: Log,
  source = sourceOf(environment),
): Promise<RunningGateway> {
  const metrics = createGatewayMetrics()
  const trusted = environment.TRUSTED_DOCUMENTS ? await TrustedDocuments.read(environment.TRUSTED_DOCUMENTS) : undefined
  const planner = new Planner({
    deadlineMs: environment.PLANNER_DEADLINE_MS,
    rememberedRefusals: environment.CACHED_OPERATIONS,
    onRestart: (reason) => log.warn({ reason }, 'the planner fell and is stood up again'),
  })
  const directory = new DepartmentDirectory(
    {
      deadlineMs: environment.DEPARTMENT_DEADLINE_MS,
      connections: environment.DEPARTMENT_CONNECTIONS,
      queueLength: environment.DEPARTMENT_QUEUE,
      maximumAnswerBytes: environment.DEPARTMENT_ANSWER_BYTES,
      breakerFailures: environment.BREAKER_FAILURES,
      breakerPauseMs: environment.BREAKER_PAUSE_MS,
      maximumEntities: environment.DEPARTMENT_ENTITIES,
      minimumEntities: Math.min(50, environment.DEPARTMENT_ENTITIES),
    },
    environment.SUBGRAPH_URLS,
    metrics.onExchange,
  )
  const gateway = new SupergraphGateway(
    source,
    planner,
    directory,
    {
      requestDeadlineMs: environment.REQUEST_DEADLINE_MS,
      cachedOperations: environment.CACHED_OPERATIONS,
      maximumErrors: environment.MAXIMUM_ERRORS,
      nullEntityIsError: environment.NULL_ENTITY === 'error',
      overrideLabels: [],
    },
    log,
    metrics.onOperation,
  )
  metrics.measure({
    departments: () => directory.states(),
    plannerRestarts: () => planner.restarts,
    compiledOperations: () => gateway.graph?.compiledOperations ?? 0,
    swaps: () => gateway.state.swaps,
    refused: () => gateway.state.refusal !== undefined,
  })
  const apollo = createApolloServer(gateway, environment, log)
  let draining = false
  try {
    await apollo.start()
  } catch (error) {
    await planner.close()
    await directory.close()
    throw error
  }

  const routes = new Map<string, Route>([
    [
      '/graphql',
      graphqlRoute(apollo, {
        guard: new DocumentGuard(
          {
            depth: environment.MAXIMUM_DEPTH,
            aliases: environment.MAXIMUM_ALIASES,
            directives: environment.MAXIMUM_DIRECTIVES,
            tokens: environment.MAXIMUM_TOKENS,
          },
          environment.CACHED_OPERATIONS,
        ),
        trusted,
        maximumBatch: environment.MAXIMUM_BATCH,
        maximumBodyBytes: environment.MAXIMUM_BODY_BYTES,
        corsOrigins: environment.CORS_ORIGINS,
        onRefused: metrics.onRefusedDocument,
      }),
    ],
    ['/healthz', (_request, response) => answerHealth(response)],
    [
      '/readyz',
      (_request, response) => answerReadiness(response, { gateway, planner, directory, draining: () => draining }),
    ],
  ])
  if (environment.METRICS) routes.set('/metrics', metricsRoute(metrics.registry))
  const graphiql = graphiqlRoute(graphiqlBundle(environment.GRAPHIQL_CACHE), environment.EXAMPLE_QUERIES)
  const router = createRouter({
    routes,
    prefixes: new Map(environment.GRAPHIQL ? [['/graphiql', graphiql]] : []),
    planView: environment.PLAN_VIEW,
    log,
  })
  const http = createServer({ keepAliveTimeout: 65_000 }, (request, response) => {
    if (draining) response.setHeader('connection', 'close')
    router(request, response)
  })
  await listen(http, environment.PORT, environment.HOST)
  const { port } = http.address() as AddressInfo
  const url = `http://${environment.HOST}:${port}`
  log.info({ url }, 'the gateway listens')

  let stopping: Promise<void> | undefined
  return {
    url,
    plannerPid: () => planner.pid,
    departmentStates: () => directory.states(),
    stop: () =>
      (stopping ??= (async () => {
        draining = true
        await close(http, environment.DRAIN_MS)
        await apollo.stop()
        await directory.close()
        await planner.close()
        log.info('the gateway has stopped')
      })()),
  }
}

const listen = (http: Server, port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    http.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        new Error(
          `The gateway cannot listen on ${host}:${port} (${error.code}). Is another one running? Set PORT to a free one.`,
        ),
      ),
    )
    http.listen(port, host, resolve)
  })

const IDLE_LOOK_MS = 50

/** Lets requests under way end; a connection goes as soon as nothing is asked on it any more. */
const close = (http: Server, drainMs: number): Promise<void> =>
  new Promise((resolve) => {
    const idle = setInterval(() => http.closeIdleConnections(), IDLE_LOOK_MS)
    const patience = setTimeout(() => http.closeAllConnections(), drainMs)
    http.close(() => {
      clearInterval(idle)
      clearTimeout(patience)
      resolve()
    })
  })
