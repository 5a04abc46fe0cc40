import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { type Installation } from '../installation.js'
import { PlatformError } from '../platform-error.js'

/** Who runs a platform on a data directory. */
export interface RunningPlatform {
  readonly pid: number
  /** When that process started, as the system tells it: process ids are given out again. */
  readonly process: string
  readonly since: string
  /** The gateway’s port. */
  readonly port: number
  readonly processes: readonly { readonly name: string; readonly port: number }[]
}

/** The platform running on this data directory, or undefined. A mark left by a killed one counts for nothing. */
export function findRunningPlatform(installation: Installation): RunningPlatform | undefined {
  const mark = readMark(installation.runningFile)
  return mark && processStart(mark.pid) === mark.process ? mark : undefined
}

/** The platform running on this data directory. Throws NOT_RUNNING with what to do. */
export function getRunningPlatform(installation: Installation): RunningPlatform {
  const running = findRunningPlatform(installation)
  if (running) return running
  throw new PlatformError('NOT_RUNNING', `No platform runs on ${installation.data}. Start it with npm start.`)
}

/** Takes a data directory for this process. Throws ALREADY_RUNNING naming the one that has it. */
export function markRunning(
  installation: Installation,
  platform: Pick<RunningPlatform, 'port' | 'processes'>,
): RunningPlatform {
  const mark: RunningPlatform = {
    pid: process.pid,
    process: processStart(process.pid) ?? '',
    since: new Date().toISOString(),
    ...platform,
  }
  mkdirSync(dirname(installation.runningFile), { recursive: true })
  for (;;) {
    const running = findRunningPlatform(installation)
    if (running && running.pid !== process.pid) throw alreadyRunning(installation, running)
    try {
      writeFileSync(installation.runningFile, JSON.stringify(mark, null, 2), { flag: running ? 'w' : 'wx' })
      return mark
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      clearStale(installation.runningFile)
    }
  }
}

/** Gives a data directory free, if it is this process’s. */
export function clearRunning(installation: Installation): void {
  if (readMark(installation.runningFile)?.pid === process.pid) rmSync(installation.runningFile, { force: true })
}

/** Whether a process is alive; undefined, or a text that no later process with this id has. */
export function processStart(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // after the command in brackets, which may hold spaces: state is the 1st field, start time the 20th
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return fields[0] === 'Z' ? undefined : fields[19]
  } catch {
    return startByPs(pid)
  }
}

function startByPs(pid: number): string | undefined {
  if (process.platform === 'linux') return undefined
  try {
    const options = { encoding: 'utf8' as const, stdio: ['ignore' as const, 'pipe' as const, 'ignore' as const] }
    return execFileSync('ps', ['-p', String(pid), '-o', 'lstart='], options).trim() || undefined
  } catch {
    return undefined
  }
}

/** Two starts at once may both find the mark stale: the one whose rename succeeds clears it. */
function clearStale(file: string): void {
  const aside = `${file}.${process.pid}`
  try {
    renameSync(file, aside)
    rmSync(aside, { force: true })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
}

function readMark(file: string): RunningPlatform | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as RunningPlatform
  } catch {
    return undefined
  }
}

function alreadyRunning(installation: Installation, { pid, port, since }: RunningPlatform): PlatformError {
  return new PlatformError(
    'ALREADY_RUNNING',
    `A platform already runs on ${installation.data}: process ${pid}, started ${since}, gateway at ` +
      `http://127.0.0.1:${port}/graphql. Use that one, stop it with npx huilian stop, or start another with --data <directory> --port <port>.`,
  )
}
