import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { z } from 'zod'

/** What composition needs of `department.json`; the kit reads the rest. */
const manifest = z.object({
  name: z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'must be lower case, its words joined by hyphens'),
  typePrefix: z.string().optional(),
  url: z.url('must be the address of its GraphQL endpoint'),
})

/** A department's folder and what it says of itself. */
export interface DepartmentFolder {
  /** Absolute. */
  path: string
  name: string
  typePrefix?: string | undefined
  url: string
}

/**
 * Adding the folder is all it takes: every folder of `services/` that holds a `department.json` is a department, unless
 * its name begins with `_`.
 *
 * @throws Error naming the file and all that is wrong in it.
 */
export function departmentFolders(root: string): DepartmentFolder[] {
  const services = join(root, 'services')
  return readdirSync(services)
    .filter((name) => !name.startsWith('_') && existsSync(join(services, name, 'department.json')))
    .sort()
    .map((name) => readFolder(join(services, name), name))
}

function readFolder(path: string, folderName: string): DepartmentFolder {
  const file = join(path, 'department.json')
  const read = manifest.safeParse(JSON.parse(readFileSync(file, 'utf8')))
  if (!read.success) {
    const problems = read.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; ')
    throw new Error(`services/${folderName}/department.json cannot be used: ${problems}.`)
  }
  if (read.data.name !== folderName) {
    throw new Error(
      `services/${folderName}/department.json names its department "${read.data.name}"; ` +
        'the folder, the subgraph and the database have one name. Rename one of the two.',
    )
  }
  return { path, ...read.data }
}
