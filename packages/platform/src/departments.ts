import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { type Installation } from './installation.js'
import { PlatformError } from './platform-error.js'

/** A department as its folder announces it. */
export interface DepartmentFolder {
  /** Lower-case English name with hyphens: `civil-affairs`. */
  readonly name: string
  readonly folder: string
  /** Titles for people, zh and en, where the department states them. */
  readonly title: { readonly zh?: string; readonly en?: string }
  /** The entry of its process, absent for a department somebody else hosts. */
  readonly main?: string
  /** Where its subgraph says it can be reached, from `department.json`. */
  readonly url?: string
}

const manifestSchema = z.object({
  name: z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, {
    error: 'is expected in lower-case English with hyphens, such as civil-affairs',
  }),
  title: z.object({ zh: z.string().optional(), en: z.string().optional() }).optional(),
  titles: z.object({ zh: z.string().optional(), en: z.string().optional() }).optional(),
  url: z.string().optional(),
})

/** Every department of an installation: a folder of `services/` with a `department.json`, unless it begins with `_`. */
export function findDepartments(installation: Installation): DepartmentFolder[] {
  if (!existsSync(installation.services)) return []
  return readdirSync(installation.services, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
    .map((entry) => join(installation.services, entry.name))
    .filter((folder) => existsSync(join(folder, 'department.json')))
    .map(readDepartment)
    .sort((a, b) => a.name.localeCompare(b.name))
}

/** The department of a name. Throws DEPARTMENT_INVALID naming those there are. */
export function getDepartment(installation: Installation, name: string): DepartmentFolder {
  const departments = findDepartments(installation)
  const found = departments.find((department) => department.name === name)
  if (found) return found
  const names = departments.map((department) => department.name).join(', ') || 'none'
  throw new PlatformError('DEPARTMENT_INVALID', `There is no department ${name}. The departments here are: ${names}.`)
}

function readDepartment(folder: string): DepartmentFolder {
  const file = join(folder, 'department.json')
  let manifest: unknown
  try {
    manifest = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    throw new PlatformError('DEPARTMENT_INVALID', `${file} is expected to be JSON: ${(error as Error).message}.`)
  }
  const result = manifestSchema.safeParse(manifest)
  if (!result.success) {
    const problems = result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; ')
    throw new PlatformError('DEPARTMENT_INVALID', `${file} does not describe a department: ${problems}.`)
  }
  const { name, title, titles, url } = result.data
  const main = join(folder, 'src', 'main.ts')
  return { name, folder, title: title ?? titles ?? {}, url, ...(existsSync(main) && { main }) }
}
