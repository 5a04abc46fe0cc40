import { existsSync, lstatSync, mkdirSync, readlinkSync, realpathSync, statSync, symlinkSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { PlatformError } from '../platform-error.js'
import { type Account, mayReach, postgresAccount } from './account.js'
import { type Binaries, findBinaries } from './binaries.js'
import { newDirectoryOutside } from './secluded-directory.js'

/** A data directory, and with what and as whom it is served. */
export interface Cluster {
  readonly directory: string
  readonly account: Account | undefined
  readonly binaries: Binaries
}

/** Finds the real directory: outside the installation where the server’s user cannot reach into it. */
export function locateCluster(wanted: string): Cluster {
  const account = postgresAccount()
  const binaries = findBinaries(account)
  mkdirSync(dirname(wanted), { recursive: true })
  if (existsSync(wanted)) {
    refuseForeignDirectory(wanted)
    return { directory: realpathSync(wanted), account, binaries }
  }
  if (account && !mayReach(account, dirname(wanted))) {
    // a link to nothing is that of a start that was cut short
    if (!isLink(wanted)) symlinkSync(join(newDirectoryOutside(), basename(wanted)), wanted)
    return { directory: readlinkSync(wanted), account, binaries }
  }
  return { directory: wanted, account, binaries }
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
}

function refuseForeignDirectory(directory: string): void {
  const me = process.getuid?.()
  if (me === undefined || me === 0) return
  const { uid } = statSync(directory)
  if (uid === me) return
  throw new PlatformError(
    'POSTGRES_FAILED',
    `The database files in ${directory} belong to another user (number ${uid}, you are ${me}): they were made by a start ` +
      'as that user or as root. Start as that user again, or choose another directory with HUILIAN_DATA.',
  )
}
