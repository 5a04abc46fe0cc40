import { z } from 'zod'

const whole = (minimum: number, maximum: number) => z.coerce.number().int().min(minimum).max(maximum)
const flag = z.enum(['true', 'false']).transform((value) => value === 'true')

const schema = z.object({
  PORT: whole(0, 65535).default(4000).describe('TCP port that the gateway listens on. 0 takes a free one.'),
  HOST: z
    .string()
    .default('127.0.0.1')
    .describe('Address that the gateway listens on. Loopback until callers are known by signed tokens.'),
  SUPERGRAPH: z
    .string()
    .min(1)
    .default('schema/supergraph.graphql')
    .describe('The composed supergraph: a file, or an http(s) address that answers with its text and an ETag.'),
  SUPERGRAPH_POLL_MS: whole(100, 600_000)
    .default(1_000)
    .describe(
      'How often a newer supergraph is looked for, in milliseconds. A newer one is served within twice this time.',
    ),
  SUBGRAPH_URLS: z
    .string()
    .default('{}')
    .transform((text, context): Record<string, string> => {
      try {
        return z.record(z.string(), z.url()).parse(JSON.parse(text))
      } catch {
        context.addIssue({ code: 'custom', message: 'must be JSON like {"health":"http://127.0.0.1:4002/graphql"}' })
        return z.NEVER
      }
    })
    .describe(
      'Where departments really answer, as a JSON object by name. It overrides the addresses in the supergraph.',
    ),
  DEPARTMENT_DEADLINE_MS: whole(10, 600_000)
    .default(2_000)
    .describe(
      'How long a department may take for one fetch, in milliseconds. After it the department is SILENT in that answer.',
    ),
  REQUEST_DEADLINE_MS: whole(10, 600_000)
    .default(8_000)
    .describe(
      'How long a whole request may take, in milliseconds. Longer than a department’s, because fetches follow each other.',
    ),
  DEPARTMENT_CONNECTIONS: whole(1, 10_000)
    .default(64)
    .describe('Most connections to one department, which is also how many of its fetches run at a time.'),
  DEPARTMENT_QUEUE: whole(0, 100_000)
    .default(512)
    .describe(
      'Most fetches that wait for a department. Those beyond are refused at once as OVERLOADED, so that memory stays bounded.',
    ),
  DEPARTMENT_ANSWER_BYTES: whole(1_024, 1_073_741_824)
    .default(67_108_864)
    .describe('Largest answer that is accepted from a department, in bytes.'),
  DEPARTMENT_ENTITIES: whole(1, 100_000)
    .default(4_000)
    .describe(
      'Most records asked for in one fetch. How many a department is really asked for is learnt between this and 50.',
    ),
  BREAKER_FAILURES: whole(1, 10_000)
    .default(5)
    .describe(
      'Failures in a row after which a department is not asked for a while, so that it can recover and nobody waits for it.',
    ),
  BREAKER_PAUSE_MS: whole(10, 600_000)
    .default(3_000)
    .describe('How long such a department is left alone before one request tries it again, in milliseconds.'),
  NULL_ENTITY: z
    .enum(['error', 'nobody'])
    .default('error')
    .describe(
      'What a null record without a reason means: a department that breaks its contract (error), or that there is nobody of that key (nobody).',
    ),
  PLANNER_DEADLINE_MS: whole(10, 600_000)
    .default(5_000)
    .describe('Longest time to plan one operation, in milliseconds. Beyond it the operation is refused.'),
  CACHED_OPERATIONS: whole(1, 1_000_000)
    .default(2_000)
    .describe('How many parsed, planned and compiled operations are kept. Those used longest ago go first.'),
  MAXIMUM_ERRORS: whole(1, 100_000)
    .default(100)
    .describe(
      'Most errors with a path in one answer, for each department and code. One more error then says how many paths remain.',
    ),
  MAXIMUM_BODY_BYTES: whole(1_024, 1_073_741_824).default(1_048_576).describe('Largest request body, in bytes.'),
  MAXIMUM_DEPTH: whole(1, 1_000).default(25).describe('Deepest nesting of fields in an operation.'),
  MAXIMUM_ALIASES: whole(0, 100_000).default(100).describe('Most aliases in a document.'),
  MAXIMUM_DIRECTIVES: whole(0, 100_000).default(100).describe('Most directives in a document.'),
  MAXIMUM_TOKENS: whole(10, 10_000_000)
    .default(5_000)
    .describe('Most lexical tokens in a document: bounds parsing and validating.'),
  MAXIMUM_BATCH: whole(0, 1_000)
    .default(0)
    .describe('Most operations in one batched HTTP request. 0 refuses batches: each would need a deadline of its own.'),
  INTROSPECTION: flag
    .default(true)
    .describe('Whether clients may read the schema. The departments’ engineers and analysts do, in GraphiQL.'),
  SUGGESTIONS: flag
    .default(true)
    .describe('Whether a misspelt field is answered with names like it. They tell of the schema.'),
  TRUSTED_DOCUMENTS: z
    .string()
    .optional()
    .describe(
      'A JSON file {"<sha256>": "<document>"}. When set, only these documents are answered, by hash or by text.',
    ),
  CORS_ORIGINS: z
    .string()
    .default('')
    .transform((text) =>
      text
        .split(',')
        .map((origin) => origin.trim())
        .filter(Boolean),
    )
    .describe(
      'Origins whose pages may call the gateway, separated by commas. None: only pages of the gateway’s own origin.',
    ),
  GRAPHIQL: flag.default(true).describe('Whether /graphiql is served.'),
  GRAPHIQL_CACHE: z
    .string()
    .default('data/cache/graphiql')
    .describe('Folder in which the bundled GraphiQL page is kept. The first visit fills it.'),
  EXAMPLE_QUERIES: z
    .string()
    .default('docs/queries')
    .describe('Folder of example queries that GraphiQL offers: each *.graphql, with the *.variables.json beside it.'),
  METRICS: flag.default(true).describe('Whether /metrics is served, in the Prometheus text format.'),
  PLAN_VIEW: flag
    .default(false)
    .describe(
      'Whether a request with the header x-show-plan: 1 gets its plan and fetches in the answer. They show how departments are asked.',
    ),
  DRAIN_MS: whole(0, 600_000)
    .default(10_000)
    .describe('How long requests under way may take to end when the gateway stops, in milliseconds.'),
  LOG_LEVEL: z
    .enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'])
    .default('info')
    .describe('Least severe log line that is written.'),
})

/** What the gateway reads from its environment. */
export type GatewayEnvironment = z.infer<typeof schema>

/** The settings with their meaning, for the documentation. */
export const gatewayEnvironmentSchema = schema

/**
 * Reads the environment once. Every problem is reported at once, as sentences.
 *
 * @throws Error naming each variable: what was expected, what came.
 */
export function readEnvironment(source: NodeJS.ProcessEnv = process.env): GatewayEnvironment {
  const read = schema.safeParse(source)
  const problems = read.success
    ? contradictions(read.data)
    : read.error.issues.map((issue) => {
        const name = String(issue.path[0])
        const meaning = schema.shape[name as keyof typeof schema.shape]?.description ?? ''
        return `${name}: “${source[name]}” does not do (${issue.message}). ${meaning}`
      })
  if (read.success && problems.length === 0) return read.data
  throw new Error(`The gateway cannot start with this environment:\n  ${problems.join('\n  ')}`)
}

function contradictions(environment: GatewayEnvironment): string[] {
  if (environment.DEPARTMENT_DEADLINE_MS < environment.REQUEST_DEADLINE_MS) return []
  return [
    `DEPARTMENT_DEADLINE_MS: ${environment.DEPARTMENT_DEADLINE_MS} is not less than REQUEST_DEADLINE_MS ` +
      `(${environment.REQUEST_DEADLINE_MS}): one silent department would use up every request.`,
  ]
}
