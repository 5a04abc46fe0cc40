import { z } from 'zod'

const schema = z.object({
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must be a postgres:// URL')
    .describe('The department’s own database, as its least-privilege runtime role.'),
  PORT: z.coerce.number().int().min(0).max(65535).describe('TCP port that the department listens on.'),
  HOST: z
    .string()
    .default('127.0.0.1')
    .describe('Address that the department listens on. Loopback until requests carry signed tokens.'),
  LINKING_KEY_FILE: z
    .string()
    .optional()
    .describe(
      'File with the platform’s linking key: one line `p1:<base64>`, the previous version on a second line. Read when ledgers are taken in; answering questions needs no key.',
    ),
  BUSINESS_CLOCK_FILE: z
    .string()
    .optional()
    .describe('File with the demonstration’s business clock. Left out, business time is real time.'),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'])
    .default('info')
    .describe('Least severe log line that is written.'),
  DATABASE_POOL_SIZE: z.coerce
    .number()
    .int()
    .min(1)
    .max(100)
    .default(8)
    .describe('Most connections the department keeps to its database.'),
})

/** What a department reads from its environment. */
export type DepartmentEnvironment = z.infer<typeof schema>

/** The settings with their meaning, for `docs/operating.md`. */
export const departmentEnvironmentSchema = schema

/**
 * Reads the environment once. Every problem is reported at once, as sentences.
 * @throws Error naming each variable: what was expected, what came.
 */
export function readEnvironment(source: NodeJS.ProcessEnv = process.env): DepartmentEnvironment {
  const read = schema.safeParse(source)
  if (read.success) return read.data
  const sentences = read.error.issues.map((issue) => {
    const name = String(issue.path[0])
    const meaning = schema.shape[name as keyof typeof schema.shape]?.description ?? ''
    const came = source[name] === undefined ? 'it is not set' : `it ${issue.message}`
    return `${name}: ${came}. ${meaning}`
  })
  throw new Error(`The environment is incomplete:\n  ${sentences.join('\n  ')}`)
}
