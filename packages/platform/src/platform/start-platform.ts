import { existsSync } from 'node:fs'
import { keepClock } from '../clock/business-clock.js'
import { writeCountyLedgers } from '../county/county-ledgers.js'
import { openDatabases } from '../databases/open-databases.js'
import { findDepartments } from '../departments.js'
import { readPlatformEnvironment } from '../environment.js'
import { type Installation, prepareInstallation } from '../installation.js'
import { type EmbeddedServer } from '../postgres/embedded-server.js'
import { watchServer } from '../postgres/watch-server.js'
import { requirePort } from '../free-port.js'
import { keepDemonstrationKey, keepLinkingKey } from '../secrets/linking-key.js'
import { clearRunning, markRunning } from '../supervisor/running-mark.js'
import { Supervisor } from '../supervisor/supervisor.js'
import { fillDatabases } from './fill-databases.js'
import { gatewayPlans, type PlanSettings, servicePlans } from './process-plans.js'
import { choosePorts, routesTo } from './service-ports.js'
import { type StartWatcher } from './start-watcher.js'

export interface StartOptions {
  readonly installation: Installation
  /** Port of the gateway. */
  readonly port: number
  /** The synthetic county to fill the departments with on the first start; undefined for none. */
  readonly county?: { readonly people?: number; readonly seed?: string }
  readonly watcher: StartWatcher
  /** Aborted when the start is no longer wanted: what was begun is stopped again. */
  readonly signal?: AbortSignal
}

/** A platform that runs. */
export interface Platform {
  readonly port: number
  readonly supervisor: Supervisor
  /** Stops the gateway, then the services, then PostgreSQL. */
  stop(): Promise<void>
}

/**
 * Brings everything up in order: PostgreSQL, the county’s ledgers, every department’s tables and rows, the services, the
 * gateway. Each step finds what an earlier start did and does the rest. Throws PlatformError; nothing is left running then.
 */
export async function startPlatform(options: StartOptions): Promise<Platform> {
  const { installation, port } = options
  markRunning(installation, { port, processes: [] })
  const running: Running = {}
  try {
    await requirePort('gateway', port)
    await bringUp(options, running)
  } catch (error) {
    await bringDown(installation, running)
    throw error
  }
  return { port, supervisor: running.supervisor!, stop: () => bringDown(installation, running) }
}

/** What has been started so far. */
interface Running {
  server?: EmbeddedServer
  supervisor?: Supervisor
  endWatch?: () => void
}

async function bringUp(options: StartOptions, running: Running): Promise<void> {
  const { installation, watcher, signal } = options
  prepareInstallation(installation)
  const departments = findDepartments(installation)

  watcher.step('postgresql', 'Starting PostgreSQL')
  const { server, databases } = await openDatabases(installation, departments)
  running.server = server
  const linkingKeyFile = options.county ? await keepDemonstrationKey(installation) : keepLinkingKey(installation)
  // a demonstration goes on with its own day, also when it is started with --no-county once
  if (options.county) keepClock(installation.clockFile)
  const clockFile = existsSync(installation.clockFile) ? installation.clockFile : undefined
  signal?.throwIfAborted()

  const files = await countyFiles(options)
  signal?.throwIfAborted()

  watcher.step('databases', 'Bringing the departments’ databases up to date')
  await fillDatabases({ installation, departments, databases, linkingKeyFile, clockFile, files, watcher, signal })
  signal?.throwIfAborted()

  // chosen only now: minutes may have passed, and a port that was free may not be any more
  const servicePorts = await choosePorts(departments.filter(({ main }) => main))
  const processes = [...servicePorts, ['gateway', options.port] as const].map(([name, port]) => ({ name, port }))
  markRunning(installation, { port: options.port, processes })
  const settings: PlanSettings = {
    installation,
    departments,
    databases,
    servicePorts,
    linkingKeyFile,
    clockFile,
    gatewayPort: options.port,
    routes: routesTo(departments, servicePorts),
    logLevel: readPlatformEnvironment().logLevel,
  }
  watcher.step('services', 'Starting the services and the gateway')
  running.supervisor = new Supervisor([servicePlans(settings), gatewayPlans(settings)])
  await running.supervisor.start()
  if (server) running.endWatch = watchServer(server, (failure) => watcher.postgresqlDied(failure))
  signal?.throwIfAborted()
}

async function countyFiles({ county, installation, watcher }: StartOptions): Promise<Map<string, string[]>> {
  const files = new Map<string, string[]>()
  if (!county) return files
  const written = (share: number) => {
    if (share === 0) watcher.step('county', 'Writing the ledgers of the county')
    watcher.county(share)
  }
  for (const { department, file } of await writeCountyLedgers(
    { directory: installation.ledgers, ...county },
    written,
  )) {
    files.set(department, [...(files.get(department) ?? []), file])
  }
  return files
}

async function bringDown(installation: Installation, { server, supervisor, endWatch }: Running): Promise<void> {
  endWatch?.()
  await supervisor?.stop()
  await server?.stop()
  clearRunning(installation)
}
