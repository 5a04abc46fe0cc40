import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** A server process that says it serves a data directory. */
export interface Postmaster {
  readonly pid: number
  readonly port: number
}

/** Reads `postmaster.pid`; undefined when there is none or it was cut short. */
export function readPostmaster(directory: string): Postmaster | undefined {
  try {
    const [pid, , , port] = readFileSync(join(directory, 'postmaster.pid'), 'utf8').split('\n')
    return pid && port ? { pid: Number(pid), port: Number(port) } : undefined
  } catch {
    return undefined
  }
}

/** The server that serves a directory, if one does; clears away the word of one that is gone. */
export function runningPostmaster(directory: string): Postmaster | undefined {
  const postmaster = readPostmaster(directory)
  if (postmaster && isPostgresProcess(postmaster.pid)) return postmaster
  // a stale file of a process id that somebody else has now would stop the server from starting
  rmSync(join(directory, 'postmaster.pid'), { force: true })
  return undefined
}

/** Ids are given out again after a restart, and a dead process keeps its own until somebody asks after it. */
function isPostgresProcess(pid: number): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false
  }
  return /postgres/.test(processName(pid))
}

/** The name of a living process. */
function processName(pid: number): string {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return /^State:\s+[ZX]/m.test(status) ? '' : (/^Name:\s+(.*)$/m.exec(status)?.[1] ?? '')
  } catch {
    try {
      const options = { encoding: 'utf8' as const, stdio: ['ignore' as const, 'pipe' as const, 'ignore' as const] }
      return execFileSync('ps', ['-p', String(pid), '-o', 'comm='], options)
    } catch {
      return ''
    }
  }
}
