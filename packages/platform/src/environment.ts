import { resolve } from 'node:path'
import { z } from 'zod'
import { PlatformError } from './platform-error.js'

const postgresUrl = z.string().regex(/^postgres(ql)?:\/\/[^\s]+$/, {
  error: 'is expected to be a PostgreSQL address such as postgres://user:password@host:5432/database',
})

const port = z.coerce
  .number({ error: 'is expected to be a port number between 1 and 65535' })
  .int({ error: 'is expected to be a whole port number' })
  .min(1, { error: 'is expected to be at least 1' })
  .max(65535, { error: 'is expected to be at most 65535' })

/** The settings of the platform on one machine. Those of a service are the service's own. */
export const platformEnvironmentSchema = z.object({
  HUILIAN_DATA: z
    .string()
    .min(1, { error: 'is expected to be a directory' })
    .optional()
    .describe(
      'Directory of everything a running platform keeps: databases, ledgers, secrets, logs, clock. Default: data/ in the installation.',
    ),
  HUILIAN_PORT: port.optional().describe('Port of the gateway on 127.0.0.1. Default: 4000.'),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'], {
      error: 'is expected to be one of trace, debug, info, warn, error, silent',
    })
    .default('info')
    .describe('How much the services and the gateway write into data/logs/.'),
})

/** What may be set for each department, under the department’s name in capitals (CIVIL_AFFAIRS_DATABASE_URL). */
export const departmentEnvironmentSchema = z.object({
  DATABASE_URL: postgresUrl
    .optional()
    .describe(
      'A real server’s database for this department, as its least-privilege role. Then nothing embedded is started for it.',
    ),
  MIGRATION_DATABASE_URL: postgresUrl
    .optional()
    .describe('The same database as the role that owns its tables and may migrate them. Default: DATABASE_URL.'),
})

export interface PlatformEnvironment {
  /** Absolute directory, or undefined for the installation’s own `data/`. */
  readonly data?: string
  readonly port?: number
  readonly logLevel: string
}

export interface DepartmentEnvironment {
  readonly databaseUrl?: string
  readonly migrationDatabaseUrl?: string
}

type Variables = Record<string, string | undefined>

/** Reads the platform’s settings. Throws ENVIRONMENT_INVALID naming every problem at once. */
export function readPlatformEnvironment(variables: Variables = process.env): PlatformEnvironment {
  const given = parse(platformEnvironmentSchema, variables, '')
  return {
    ...(given.HUILIAN_DATA && { data: resolve(given.HUILIAN_DATA) }),
    ...(given.HUILIAN_PORT && { port: given.HUILIAN_PORT }),
    logLevel: given.LOG_LEVEL,
  }
}

/** Reads where a department’s real database is, if it has one. Throws ENVIRONMENT_INVALID naming every problem. */
export function readDepartmentEnvironment(
  department: string,
  variables: Variables = process.env,
): DepartmentEnvironment {
  const prefix = `${department.toUpperCase().replaceAll('-', '_')}_`
  const own = Object.fromEntries(
    Object.keys(departmentEnvironmentSchema.shape).map((name) => [name, variables[prefix + name]]),
  )
  const given = parse(departmentEnvironmentSchema, own, prefix)
  if (given.MIGRATION_DATABASE_URL && !given.DATABASE_URL) {
    throw new PlatformError(
      'ENVIRONMENT_INVALID',
      `${prefix}MIGRATION_DATABASE_URL is set but ${prefix}DATABASE_URL is not. Set both, or neither to use the embedded database.`,
    )
  }
  return { databaseUrl: given.DATABASE_URL, migrationDatabaseUrl: given.MIGRATION_DATABASE_URL ?? given.DATABASE_URL }
}

/** What a child process inherits: the way to programs and the terminal’s language, never a secret of ours. */
export function inheritedEnvironment(variables: Variables = process.env): Record<string, string> {
  const inherited = [
    'PATH',
    'HOME',
    'USER',
    'LANG',
    'LC_ALL',
    'TMPDIR',
    'TZ',
    'SystemRoot',
    'NODE_EXTRA_CA_CERTS',
    'NODE_OPTIONS',
  ]
  return Object.fromEntries(
    inherited.flatMap((name) => {
      const value = variables[name]
      return value === undefined ? [] : [[name, value]]
    }),
  )
}

function parse<S extends z.ZodObject>(schema: S, variables: Variables, prefix: string): z.infer<S> {
  // an empty variable is how shells and compose files say "not set"
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const result = schema.safeParse(set)
  if (result.success) return result.data
  const sentences = result.error.issues.map((issue) => `${prefix}${issue.path.join('.')} ${issue.message}.`)
  throw new PlatformError('ENVIRONMENT_INVALID', sentences.join('\n'))
}
