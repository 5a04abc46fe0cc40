import { fork } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const PROCESS = fileURLToPath(new URL('./bundle.process.mjs', import.meta.url))
const PAGE = fileURLToPath(new URL('./page/', import.meta.url))
const MANIFEST = fileURLToPath(new URL('../../package.json', import.meta.url))

/**
 * The folder with the bundled GraphiQL page. The first one to ask for it has it made, which takes some seconds; it is
 * kept for as long as the page and the versions it is made of stay the same.
 *
 * @param cache the folder under which bundles are kept
 */
export function graphiqlBundle(cache: string): () => Promise<string> {
  let made: Promise<string> | undefined
  return () => {
    made ??= make(cache)
    // a failed attempt, say on a full disk, is not the last one
    made.catch(() => (made = undefined))
    return made
  }
}

async function make(cache: string): Promise<string> {
  const hash = createHash('sha256')
  for (const file of [MANIFEST, PROCESS, ...(await readdir(PAGE)).sort().map((name) => join(PAGE, name))]) {
    hash.update(await readFile(file))
  }
  const folder = resolve(cache, hash.digest('hex').slice(0, 16))
  if (existsSync(join(folder, 'index.html'))) return folder
  await mkdir(cache, { recursive: true })
  await new Promise<void>((done, fail) => {
    const child = fork(PROCESS, [folder], { execArgv: [], stdio: ['ignore', 'ignore', 'pipe', 'ipc'] })
    const said: Buffer[] = []
    child.stderr?.on('data', (chunk: Buffer) => said.push(chunk))
    child.once('error', fail)
    child.once('exit', (code) =>
      code === 0
        ? done()
        : fail(new Error(`GraphiQL could not be bundled: ${Buffer.concat(said).toString().slice(0, 2_000)}`)),
    )
  })
  return folder
}
