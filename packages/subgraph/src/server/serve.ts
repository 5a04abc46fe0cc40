import { createServer, type Server } from 'node:http'
import { type AddressInfo } from 'node:net'
import { type DataSource } from 'typeorm'
import { businessClock } from '../business-clock.js'
import { createDataSource } from '../database/data-source.js'
import { type Department } from '../department.js'
import { readEnvironment, type DepartmentEnvironment } from '../environment.js'
import { createLog, type Log } from '../log.js'
import { createApollo } from './apollo.js'
import { createHandler } from './handler.js'

/** A department that is being served. */
export interface ServedDepartment {
  url: string
  source: DataSource
  stop(): Promise<void>
}

/** Longest wait for requests under way when the process is asked to stop. */
const DRAIN_MS = 10_000

/** Serves a department as the process's environment says, until SIGINT or SIGTERM. The last line of `main.ts`. */
export async function serve(department: Department): Promise<void> {
  const environment = readEnvironment()
  const log = createLog(department.name, environment.LOG_LEVEL)
  try {
    const served = await startDepartment(department, environment, log)
    const stop = (signal: string): void => {
      log.info({ signal }, 'stopping')
      void served.stop().then(() => process.exit(0))
    }
    process.once('SIGINT', stop)
    process.once('SIGTERM', stop)
  } catch (error) {
    log.fatal({ err: error }, 'the department could not start')
    process.exitCode = 1
  }
}

/** Starts a department in this process: connects its database, listens, answers. */
export async function startDepartment(
  department: Department,
  environment: DepartmentEnvironment,
  log: Log,
): Promise<ServedDepartment> {
  const { schema } = await department.subgraph()
  const source = createDataSource(department, environment.DATABASE_URL, { poolSize: environment.DATABASE_POOL_SIZE })
  await source.initialize()
  const apollo = createApollo(schema, log)
  await apollo.start()
  const clock = businessClock(environment.BUSINESS_CLOCK_FILE)
  const server = createServer(createHandler({ apollo, source, clock, log }))
  await listen(server, environment.PORT, environment.HOST)
  const { port } = server.address() as AddressInfo
  log.info({ port }, 'listening')
  return {
    url: `http://${environment.HOST}:${port}/graphql`,
    source,
    async stop() {
      await drain(server)
      await apollo.stop()
      await source.destroy()
    },
  }
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`Port ${port} on ${host} is taken by another program. Stop it, or set PORT to a free port.`)
          : error,
      )
    })
    server.listen(port, host, resolve)
  })
}

function drain(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(() => server.closeAllConnections(), DRAIN_MS)
    late.unref()
    server.close(() => {
      clearTimeout(late)
      resolve()
    })
    server.closeIdleConnections()
  })
}
