import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Root’s home is closed to everybody else, and PostgreSQL does not run as root: an installation below /root keeps its
 * database files and a copy of the programs below this directory, into which other users may walk.
 */
const outside = '/var/lib/huilian'

/** The directory outside that belongs to a path inside, the same every time. */
export function directoryOutside(path: string): string {
  const directory = join(outside, createHash('sha256').update(path).digest('hex').slice(0, 12))
  mkdirSync(directory, { recursive: true, mode: 0o755 })
  return directory
}

/** A directory outside that nobody used before: who removed the link to the last one wants to begin anew. */
export function newDirectoryOutside(): string {
  mkdirSync(outside, { recursive: true, mode: 0o755 })
  const directory = mkdtempSync(join(outside, 'data-'))
  chmodSync(directory, 0o755) // mkdtemp makes it private
  return directory
}
