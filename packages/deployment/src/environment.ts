import { z } from 'zod'

const schema = z.object({
  SUPERUSER_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\/[^:@/]+@/, 'must be a postgres:// address with a user and without a password')
    .describe('The PostgreSQL server, as a role that may make roles and databases. Its password is in SECRETS.'),
  SECRETS: z
    .string()
    .min(1)
    .default('/run/secrets')
    .describe(
      'Folder with one secret in each file: postgres-superuser, and for each department database-ROLE for its owner ' +
        'and its runtime role.',
    ),
})

/** What preparing the databases reads from its environment. */
export type DeploymentEnvironment = z.infer<typeof schema>

/** The settings with their meaning, for `docs/operating.md`. */
export const deploymentEnvironmentSchema = schema

/**
 * Reads the environment once. Every problem is reported at once, as sentences.
 *
 * @throws Error naming each variable: what was expected, what came.
 */
export function readEnvironment(source: NodeJS.ProcessEnv = process.env): DeploymentEnvironment {
  const read = schema.safeParse(source)
  if (read.success) return read.data
  const sentences = read.error.issues.map((issue) => {
    const name = String(issue.path[0])
    const came = source[name] === undefined ? 'is not set' : issue.message
    return `${name}: ${came}. ${schema.shape[name as keyof typeof schema.shape]?.description ?? ''}`
  })
  throw new Error(`The databases cannot be prepared with this environment:\n  ${sentences.join('\n  ')}`)
}
