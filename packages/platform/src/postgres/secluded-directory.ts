import { createHash } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A directory outside the installation that other users may walk into, one for each `path`.
 *
 * Root’s home is closed to everybody else, and PostgreSQL does not run as root: an installation below /root keeps its
 * database files and a copy of the programs here.
 */
export function secludedDirectory(path: string): string {
  const name = createHash('sha256').update(path).digest('hex').slice(0, 12)
  const directory = join('/var/lib/huilian', name)
  mkdirSync(directory, { recursive: true, mode: 0o755 })
  return directory
}
