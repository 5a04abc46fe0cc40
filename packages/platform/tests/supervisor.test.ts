import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { findFreePort } from '../src/free-port.js'
import { type ProcessPlan } from '../src/supervisor/process-plan.js'
import { askReady } from '../src/supervisor/ready.js'
import { processStart } from '../src/supervisor/running-mark.js'
import { Supervisor } from '../src/supervisor/supervisor.js'
import { testDirectory } from '../src/testing/index.js'
import { spawnTypescript } from '../src/supervisor/typescript-process.js'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const fixture = (name: string) => fileURLToPath(new URL(`./fixtures/${name}`, import.meta.url))

describe('supervising the clinic’s process', () => {
  let logs: string
  const running: Supervisor[] = []

  beforeEach(() => {
    logs = mkdtempSync(join(testDirectory(), 'supervisor-'))
  })

  afterEach(async () => {
    for (const supervisor of running.splice(0)) await supervisor.stop()
  })

  async function plan(name: string, habit = 'behave'): Promise<ProcessPlan> {
    return {
      name,
      entry: fixture('clinic.ts'),
      port: await findFreePort(),
      environment: { HABIT: habit },
      directory: root,
      logFile: join(logs, `${name}.log`),
    }
  }

  function supervise(...stages: ProcessPlan[][]): Supervisor {
    const supervisor = new Supervisor(stages)
    running.push(supervisor)
    return supervisor
  }

  it('waits until it is ready, keeps what it says, and stops it', async () => {
    const clinic = await plan('clinic')
    const supervisor = supervise([clinic])
    await supervisor.start()
    const { pid } = await ask(clinic)
    expect(supervisor.get('clinic').state).toBe('ready')
    await supervisor.stop()
    expect(processStart(pid)).toBeUndefined()
    expect(readFileSync(clinic.logFile, 'utf8')).toMatch(/the clinic opens[^]*the clinic closes/)
  })

  it('starts it again when it collapses', async () => {
    const clinic = await plan('clinic')
    const supervisor = supervise([clinic])
    await supervisor.start()
    const before = await ask(clinic)
    await fetch(`http://127.0.0.1:${clinic.port}/collapse`).catch(() => undefined)
    const after = await vi.waitUntil(async () => find(clinic, before.pid), { timeout: 20_000 })
    expect(after.pid).not.toBe(before.pid)
    expect(supervisor.get('clinic').crashCount).toBe(1)
    expect(readFileSync(clinic.logFile, 'utf8')).toContain('starting it again in 500 ms')
  })

  it('ends what its process started too', async () => {
    const clinic = await plan('clinic', 'have an assistant')
    const supervisor = supervise([clinic])
    await supervisor.start()
    const { assistant } = await ask(clinic)
    expect(processStart(assistant!)).toBeDefined()
    await supervisor.stop()
    await vi.waitUntil(() => processStart(assistant!) === undefined)
  })

  it('says what a process said that ends before it is ready, and leaves no other running', async () => {
    const good = await plan('pharmacy')
    const supervisor = supervise([good, await plan('clinic', 'never open')])
    await expect(supervisor.start()).rejects.toThrow(/clinic ended with 3 before it was ready[^]*no doctor came/)
    expect(await askReady(good.port)).toBeUndefined()
  })

  it('names the port that another program listens on', async () => {
    const clinic = await plan('clinic')
    const other = createServer().listen(clinic.port, '127.0.0.1')
    await once(other, 'listening')
    await expect(supervise([clinic]).start()).rejects.toThrow(
      `Port ${clinic.port} of 127.0.0.1 is wanted for clinic, and another program listens on it.`,
    )
    other.close()
  })

  it('starts the second stage when the first is ready and stops it before', async () => {
    const clinic = await plan('clinic')
    const gateway = await plan('gateway')
    const supervisor = supervise([clinic], [gateway])
    await supervisor.start()
    await supervisor.stop()
    const [clinicOpens, clinicCloses] = timesIn(clinic.logFile)
    const [gatewayOpens, gatewayCloses] = timesIn(gateway.logFile)
    expect(gatewayOpens).toBeGreaterThan(clinicOpens!)
    expect(clinicCloses).toBeGreaterThanOrEqual(gatewayCloses!)
  })

  it('leaves no process behind when the supervisor itself is killed', async () => {
    const clinic = await plan('clinic')
    const supervisor = spawnTypescript({
      entry: fixture('supervise.main.ts'),
      arguments: [JSON.stringify([clinic])],
      directory: root,
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await once(supervisor.stdout!, 'data')
    const { pid } = await ask(clinic)
    supervisor.kill('SIGKILL')
    await vi.waitUntil(() => processStart(pid) === undefined, { timeout: 15_000 })
  })

  it('knows a dead process from a living one', async () => {
    const sleeper = spawn('sleep', ['600'])
    await once(sleeper, 'spawn')
    expect(processStart(sleeper.pid!)).toBeDefined()
    sleeper.kill('SIGKILL')
    await once(sleeper, 'exit')
    expect(processStart(sleeper.pid!)).toBeUndefined()
  })
})

interface Reply {
  readonly pid: number
  readonly assistant?: number
}

async function ask({ port }: ProcessPlan): Promise<Reply> {
  return JSON.parse((await askReady(port))!.body) as Reply
}

async function find(plan: ProcessPlan, notPid: number): Promise<Reply | undefined> {
  const answer = await askReady(plan.port)
  const reply = answer && (JSON.parse(answer.body) as Reply)
  return reply && reply.pid !== notPid ? reply : undefined
}

/** When the clinic said that it opens and that it closes. */
function timesIn(logFile: string): number[] {
  const lines = readFileSync(logFile, 'utf8').trim().split('\n')
  return lines.map((line) => (JSON.parse(line) as { time: number }).time)
}
