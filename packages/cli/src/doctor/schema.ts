import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { writeSchema } from '@huilian/composition'
import { type Finding, good, type Patient, wrong } from './finding.js'

/** The committed contract is what the departments say today. */
export async function examineSchema({ installation }: Patient): Promise<Finding[]> {
  if (!existsSync(join(installation.root, 'schema', 'supergraph.graphql'))) {
    return [wrong('schema', 'schema/supergraph.graphql is missing.', 'Write it with npm run schema.')]
  }
  const { ok, report } = await writeSchema({ check: true, root: installation.root })
  return [
    ok
      ? good('schema', 'schema/ is what the departments say.')
      : wrong(
          'schema',
          `schema/ is not what the departments say: ${report.split('\n')[0]}`,
          'See npx huilian schema --check; write it with npm run schema.',
        ),
  ]
}
