import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { type DepartmentFolder, findDepartments } from '../departments.js'
import { findFreePort } from '../free-port.js'
import { describeInstallation } from '../installation.js'
import { gatewayPlans, type PlanSettings, servicePlans } from '../platform/process-plans.js'
import { freePorts } from '../platform/service-ports.js'
import { Supervisor } from '../supervisor/supervisor.js'
import { type Habit } from './habit.js'
import { MisbehavingProxy } from './misbehaving-proxy.js'
import { testCountyClock } from './test-county.js'
import { createTestDatabase, type TestDatabase } from './test-database.js'
import { testLinkingKeyFile } from './test-linking-key.js'
import { testDirectory } from './test-server.js'

/** An answer of the gateway. Tests look into it as deep as they like. */
export interface TestAnswer {
  // a test names the fields it asked for; a wrong one fails it
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly data?: any
  readonly errors?: readonly {
    readonly message: string
    readonly path?: readonly (string | number)[]
    readonly extensions?: Readonly<Record<string, unknown>>
  }[]
}

/** Every service and the gateway as real processes, with databases of their own. */
export interface TestPlatform {
  /** The gateway’s GraphQL address. */
  readonly url: string
  /** A department’s own GraphQL address, past every proxy. */
  serviceUrl(department: string): string
  readonly databases: ReadonlyMap<string, TestDatabase>
  query(document: string, variables?: Record<string, unknown>): Promise<TestAnswer>
  /** Stops a department’s process, or `gateway`. */
  stop(name: string): Promise<void>
  /** Starts it again and waits until it is ready. */
  restart(name: string): Promise<void>
  /** Lets a department’s connection misbehave; `behave` ends it. */
  misbehave(department: string, habit: Habit): Promise<void>
  behave(department: string): Promise<void>
  /** Ends every process and drops the databases. */
  close(): Promise<void>
}

export interface TestPlatformOptions {
  /** With the small county’s records; otherwise the tables are empty. */
  readonly county?: boolean
  /** More of the gateway’s settings, such as DEPARTMENT_DEADLINE_MS. */
  readonly gateway?: Readonly<Record<string, string>>
}

/** Starts all services and the gateway on free ports. The schema must have been written (`npm run schema`). */
export async function startTestPlatform(options: TestPlatformOptions = {}): Promise<TestPlatform> {
  const installation = { ...describeInstallation(), logs: mkdtempSync(join(testDirectory(), 'logs-')) }
  const departments = findDepartments(installation).filter(({ main }) => main)
  const databases = await makeDatabases(departments, options.county ?? false)
  const servicePorts = await freePorts(departments)
  const proxies = new Map([...servicePorts].map(([name, port]) => [name, new MisbehavingProxy(port)]))
  for (const proxy of proxies.values()) await proxy.open()
  const settings: PlanSettings = {
    installation,
    departments,
    databases,
    servicePorts,
    gatewayPort: await findFreePort(),
    linkingKeyFile: testLinkingKeyFile(),
    clockFile: testCountyClock(),
    logLevel: 'info',
    routes: new Map([...proxies].map(([name, { url }]) => [name, url])),
  }
  const gateway = gatewayPlans(settings).map((plan) => ({
    ...plan,
    environment: { ...plan.environment, ...options.gateway },
  }))
  const supervisor = new Supervisor([servicePlans(settings), gateway])
  const close = async () => {
    await supervisor.stop()
    for (const proxy of proxies.values()) await proxy.close()
    for (const database of databases.values()) await database.drop()
  }
  try {
    await supervisor.start()
  } catch (error) {
    await close()
    throw error
  }
  const url = `http://127.0.0.1:${settings.gatewayPort}/graphql`
  return {
    url,
    databases,
    serviceUrl: (department) => `http://127.0.0.1:${servicePorts.get(department)}/graphql`,
    query: (document, variables) => ask(url, document, variables),
    stop: (name) => supervisor.get(name).stop(),
    restart: (name) =>
      supervisor
        .get(name)
        .stop()
        .then(() => supervisor.get(name).start()),
    misbehave: (department, habit) => proxyOf(proxies, department).misbehave(habit),
    behave: (department) => proxyOf(proxies, department).behave(),
    close,
  }
}

async function makeDatabases(
  departments: readonly DepartmentFolder[],
  county: boolean,
): Promise<Map<string, TestDatabase>> {
  const made = departments.map(
    async ({ name }) => [name, await createTestDatabase(name, county ? 'county' : 'empty')] as const,
  )
  return new Map(await Promise.all(made))
}

function proxyOf(proxies: ReadonlyMap<string, MisbehavingProxy>, department: string): MisbehavingProxy {
  const proxy = proxies.get(department)
  if (!proxy) throw new RangeError(`There is no department ${department}; there are ${[...proxies.keys()].join(', ')}.`)
  return proxy
}

async function ask(url: string, query: string, variables?: Record<string, unknown>): Promise<TestAnswer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  return (await response.json()) as TestAnswer
}
