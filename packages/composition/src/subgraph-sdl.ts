import { fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { type DepartmentFolder } from './department-folders.js'

const printer = fileURLToPath(new URL('./print-hosted-subgraph.ts', import.meta.url))

/**
 * A department's SDL: printed from its code where we host it, read from `schema.graphql` where we do not.
 *
 * Each one is printed in a process of its own: the decorators of type-graphql fill one registry per process, and two
 * departments' `Person` would meet in it.
 *
 * @throws Error naming the department, with what its process said.
 */
export async function subgraphSdl(folder: DepartmentFolder, root: string): Promise<string> {
  if (existsSync(join(folder.path, 'src/department.ts'))) return printHosted(folder, root)
  const file = join(folder.path, 'schema.graphql')
  if (existsSync(file)) return readFile(file, 'utf8')
  throw new Error(
    `services/${folder.name} has neither src/department.ts nor schema.graphql, so nobody knows what it answers. ` +
      'Add one of them, or take its department.json away.',
  )
}

function printHosted(folder: DepartmentFolder, root: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = fork(printer, [folder.path], {
      cwd: root,
      execArgv: ['--import', '@swc-node/register/esm-register'],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    })
    let sdl: string | null = null
    let told = ''
    child.stderr!.setEncoding('utf8').on('data', (text: string) => (told += text))
    child.on('message', (message) => (sdl = String(message)))
    child.on('error', reject)
    child.on('close', () => {
      if (sdl !== null) return resolve(sdl)
      reject(new Error(`The schema of "${folder.name}" could not be printed: ${told.trim() || 'its process ended'}`))
    })
  })
}
