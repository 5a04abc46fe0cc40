import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { PlatformError } from '../platform-error.js'
import { type Cluster } from './cluster.js'

const run = promisify(execFile)

/** As whom, where and with which few variables the server’s programs run. */
export function programOptions({ account }: Cluster) {
  return {
    cwd: '/',
    env: { LC_ALL: 'C', PATH: '/usr/bin:/bin' },
    ...(account && { uid: account.uid, gid: account.gid }),
  }
}

/** Runs one of the server’s programs to its end. Throws POSTGRES_FAILED. */
export async function runServerProgram(cluster: Cluster, program: string, options: string[]): Promise<void> {
  try {
    await run(program, options, programOptions(cluster))
  } catch (error) {
    const { stderr, message } = error as Error & { stderr?: string }
    throw serverFailure(cluster, basename(program), stderr?.trim() || message)
  }
}

/** The sentence for a server that gave up, with its own last words where it left some. */
export function serverFailure({ directory }: Cluster, program: string, said: string): PlatformError {
  const words = lastWords(directory) || said
  return new PlatformError(
    'POSTGRES_FAILED',
    `The embedded PostgreSQL in ${directory} failed in ${program}. It said: ${words}`,
  )
}

/** The end of what the server wrote before it gave up. */
function lastWords(directory: string): string {
  const logs = join(directory, 'log')
  const files = [join(directory, 'startup.log')]
  if (existsSync(logs)) {
    const newest = readdirSync(logs)
      .map((name) => join(logs, name))
      .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)[0]
    if (newest) files.push(newest)
  }
  return files
    .filter((file) => existsSync(file))
    .flatMap((file) => readFileSync(file, 'utf8').trim().split('\n').slice(-5))
    .filter((line) => /FATAL|PANIC|ERROR|HINT/.test(line))
    .join(' ')
}
