import { z } from 'zod'

const title = z.object({ zh: z.string().min(1), en: z.string().min(1) })

/** `department.json`: who contributes the subgraph and how to reach them. */
export const departmentManifest = z.object({
  name: z
    .string()
    .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'must be kebab-case')
    .describe('Name of the folder, the subgraph and the database.'),
  title: title.describe('Name of the department.'),
  typePrefix: z
    .string()
    .regex(/^[A-Z][A-Za-z]*$/)
    .describe('What the names of its own GraphQL types begin with.'),
  owner: title.describe('Who answers for the data.'),
  contact: z.string().min(1).describe('Duty phone or mailbox for a silent department.'),
  url: z.url().describe('GraphQL endpoint of the subgraph.'),
  languages: z
    .array(z.enum(['zh', 'en']))
    .min(1)
    .describe('Languages of its texts.'),
  maximumStaleness: z
    .string()
    .regex(/^P(\d+D)?(T(\d+H)?(\d+M)?)?$/, 'must be an ISO 8601 duration such as P2D or PT12H')
    .describe('How old its data may be before verdicts on it become UNKNOWN(STALE).'),
})

export type DepartmentManifest = z.infer<typeof departmentManifest>

/** @throws Error naming the file and, as sentences, every problem in it. */
export function readManifest(path: string, read: (path: string) => string): DepartmentManifest {
  const parsed = departmentManifest.safeParse(JSON.parse(read(path)))
  if (parsed.success) return parsed.data
  throw new Error(
    `${path} is not a department manifest:\n  ${parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n  ')}`,
  )
}
