import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { type Records } from './world.js'

const PROCESS = fileURLToPath(new URL('./department.process.mjs', import.meta.url))

/** A department in a process of its own, which fails as it is told. */
export interface FailingDepartment {
  readonly url: string
  readonly port: number
  /** Makes it fail in a way, or `fine`. `refused` ends the process, `stopped` halts it without closing its port. */
  fail(mode: string): Promise<void>
  end(): void
}

/** Starts a department over an SDL without federation directives. */
export async function startDepartment(sdl: string, records: Records): Promise<FailingDepartment> {
  let child: ChildProcess | undefined
  let halted = false
  const start = async (port: number): Promise<number> => {
    child = fork(PROCESS, [sdl, JSON.stringify(records), String(port)], { execArgv: [] })
    const { port: taken } = await message<{ port: number }>(child)
    return taken
  }
  const port = await start(0)
  return {
    port,
    url: `http://127.0.0.1:${port}/graphql`,
    fail: async (mode) => {
      if (halted) child!.kill('SIGCONT')
      halted = false
      if (mode === 'refused') {
        const ended = new Promise((resolve) => child!.once('exit', resolve))
        child!.kill('SIGKILL')
        await ended
        child = undefined
        return
      }
      if (!child) await start(port)
      if (mode === 'stopped') {
        halted = child!.kill('SIGSTOP')
        return
      }
      const told = message(child!)
      child!.send({ mode })
      await told
    },
    end: () => void child?.kill('SIGKILL'),
  }
}

const message = <T>(child: ChildProcess): Promise<T> =>
  new Promise((resolve) => child.once('message', (sent) => resolve(sent as T)))
