import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Department } from './department.js'

/** Loads the department of a folder that holds `department.json` and `src/department.ts`. */
export async function loadDepartment(folder: string): Promise<Department> {
  const path = join(folder, 'src/department.ts')
  if (!existsSync(path))
    throw new Error(
      `${folder} holds no src/department.ts: expected a department that we host, with a default export of defineDepartment({…}).`,
    )
  const module = (await import(pathToFileURL(path).href)) as { default?: Department }
  if (!module.default?.subgraph) throw new Error(`${path} has no default export of defineDepartment({…}).`)
  return module.default
}
