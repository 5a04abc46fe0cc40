import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type DepartmentDatabase } from '../databases/department-database.js'
import { type DepartmentFolder } from '../departments.js'
import { type Installation } from '../installation.js'
import { type ProcessPlan } from '../supervisor/process-plan.js'

/** What the plans of the services and the gateway are made from. */
export interface PlanSettings {
  readonly installation: Installation
  readonly departments: readonly DepartmentFolder[]
  readonly databases: ReadonlyMap<string, DepartmentDatabase>
  readonly gatewayPort: number
  /** Ports of the services, where they are not those of their `department.json`. */
  readonly servicePorts: ReadonlyMap<string, number>
  readonly linkingKeyFile: string
  readonly clockFile?: string
  /** Where departments answer, when it is not where the supergraph says. */
  readonly routes?: ReadonlyMap<string, string>
  readonly logLevel: string
}

/** One process for each department that we host. */
export function servicePlans(settings: PlanSettings): ProcessPlan[] {
  const { installation, departments, databases, servicePorts } = settings
  return departments.flatMap(({ name, main }) => {
    if (!main) return []
    return {
      name,
      entry: main,
      port: servicePorts.get(name)!,
      directory: installation.root,
      logFile: join(installation.logs, `${name}.log`),
      environment: {
        HOST: '127.0.0.1',
        DATABASE_URL: databases.get(name)!.url,
        LINKING_KEY_FILE: settings.linkingKeyFile,
        LOG_LEVEL: settings.logLevel,
        ...(settings.clockFile && { BUSINESS_CLOCK_FILE: settings.clockFile }),
      },
    }
  })
}

/** The front door; none while the installation has no gateway. */
export function gatewayPlans(settings: PlanSettings): ProcessPlan[] {
  const { installation, gatewayPort, routes, logLevel } = settings
  const entry = join(installation.root, 'gateway', 'src', 'main.ts')
  if (!existsSync(entry)) return []
  return [
    {
      name: 'gateway',
      entry,
      port: gatewayPort,
      directory: installation.root,
      logFile: join(installation.logs, 'gateway.log'),
      environment: {
        HOST: '127.0.0.1',
        SUPERGRAPH: join(installation.root, 'schema', 'supergraph.graphql'),
        EXAMPLE_QUERIES: join(installation.root, 'docs', 'queries'),
        LOG_LEVEL: logLevel,
        ...(routes && { SUBGRAPH_URLS: JSON.stringify(Object.fromEntries(routes)) }),
      },
    },
  ]
}
