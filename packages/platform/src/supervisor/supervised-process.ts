import { type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { requirePort } from '../free-port.js'
import { PlatformError } from '../platform-error.js'
import { ProcessLog } from './process-log.js'
import { type ProcessPlan, type ProcessState } from './process-plan.js'
import { isReady } from './ready.js'
import { spawnTypescript } from './typescript-process.js'

const readyMilliseconds = 90_000
const stopMilliseconds = 10_000
const firstBackoff = 500
const longestBackoff = 30_000
/** After this long without a crash the next one counts as the first. */
const steadyMilliseconds = 60_000

/**
 * One process that is kept running: started, waited for, started again after a crash with growing pauses, and stopped
 * together with everything it started.
 */
export class SupervisedProcess {
  private child: ChildProcess | undefined
  private current: ProcessState = 'stopped'
  private crashes = 0
  private startedAt = 0
  private wake = new AbortController()
  private readonly log: ProcessLog

  constructor(readonly plan: ProcessPlan) {
    this.log = new ProcessLog(plan.logFile)
  }

  get state(): ProcessState {
    return this.current
  }

  get pid(): number | undefined {
    return this.child?.pid
  }

  /** How often it ended without being asked since it last ran steadily. */
  get crashCount(): number {
    return this.crashes
  }

  /** Starts it and waits until it says it is ready. Throws PORT_TAKEN, or PROCESS_FAILED with its last words. */
  async start(): Promise<void> {
    if (this.current !== 'stopped') return
    await requirePort(this.plan.name, this.plan.port)
    this.wake = new AbortController()
    const child = this.spawn()
    if (await this.becomesReady(child)) {
      this.watch(child)
      return
    }
    const ended = child.exitCode ?? child.signalCode
    await this.stop()
    throw new PlatformError(
      'PROCESS_FAILED',
      `${this.plan.name} ${ended === null ? 'was not ready after 90 seconds' : `ended with ${ended} before it was ready`}. ` +
        `Its log is ${this.plan.logFile}. It said:\n${this.log.tail(12).join('\n')}`,
    )
  }

  /** Asks it to end, waits, and ends what is left of it. */
  async stop(): Promise<void> {
    this.current = 'stopped'
    this.wake.abort()
    const { child } = this
    this.child = undefined
    if (!child?.pid) return
    if (child.exitCode === null && child.signalCode === null) {
      const exit = once(child, 'exit')
      child.kill('SIGTERM')
      const patience = new AbortController()
      const late = setTimeout(stopMilliseconds, 'late', { signal: patience.signal }).catch(() => undefined)
      if ((await Promise.race([exit, late])) === 'late') {
        this.log.note(`${this.plan.name} did not end within ${stopMilliseconds / 1000} seconds and was killed.`)
        killGroup(child.pid)
        await exit
      }
      patience.abort()
    }
    killGroup(child.pid)
  }

  /** Ends it the hard way, as a crash would; the supervision starts it again. For drills and tests. */
  crash(): void {
    if (this.child?.pid) killGroup(this.child.pid)
  }

  private spawn(): ChildProcess {
    this.current = 'starting'
    this.startedAt = Date.now()
    const child = spawnTypescript({
      entry: this.plan.entry,
      directory: this.plan.directory,
      environment: { ...this.plan.environment, PORT: String(this.plan.port) },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      detached: true,
    })
    this.child = child
    child.stdout?.on('data', (chunk: Buffer) => this.log.write(chunk))
    child.stderr?.on('data', (chunk: Buffer) => this.log.write(chunk))
    child.on('error', (error) => this.log.note(`${this.plan.name} could not be started: ${error.message}.`))
    return child
  }

  /** True once it is ready; false when it ended or took too long. */
  private async becomesReady(child: ChildProcess): Promise<boolean> {
    const deadline = Date.now() + readyMilliseconds
    while (Date.now() < deadline && this.child === child) {
      if (child.exitCode !== null || child.signalCode !== null) return false
      if (await isReady(this.plan.port)) {
        this.current = 'ready'
        return true
      }
      await setTimeout(60)
    }
    return false
  }

  private watch(child: ChildProcess): void {
    const ended = () => void this.startAgain(child)
    if (child.exitCode !== null || child.signalCode !== null) ended()
    else child.once('exit', ended)
  }

  private async startAgain(ended: ChildProcess): Promise<void> {
    if (this.child !== ended) return
    if (ended.pid) killGroup(ended.pid)
    this.current = 'restarting'
    if (Date.now() - this.startedAt > steadyMilliseconds) this.crashes = 0
    const pause = Math.min(firstBackoff * 2 ** this.crashes, longestBackoff)
    this.crashes++
    this.log.note(
      `${this.plan.name} ended with ${ended.exitCode ?? ended.signalCode}; starting it again in ${pause} ms.`,
    )
    try {
      await setTimeout(pause, undefined, { signal: this.wake.signal })
    } catch {
      return // stopped meanwhile
    }
    const child = this.spawn()
    const ready = await this.becomesReady(child)
    if (this.child !== child) return
    if (!ready) killGroup(child.pid!)
    this.watch(child)
  }
}

/** Ends a process and everything it started; nothing to do when all of it has ended. */
function killGroup(leader: number): void {
  try {
    process.kill(-leader, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
