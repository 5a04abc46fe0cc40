import { relative } from 'node:path'
import {
  businessTime,
  describeInstallation,
  type Installation,
  type Platform,
  readClock,
  readPlatformEnvironment,
  startPlatform,
} from '@huilian/platform'
import { exitCodes } from '../exit-codes.js'
import { startProgress } from './start-progress.js'
import { type StartCommandOptions } from './start.command.js'

const gatewayPort = 4000

/** Starts the platform and stays until it is told to stop. */
export async function start(options: StartCommandOptions): Promise<void> {
  const began = Date.now()
  const installation = describeInstallation({ data: options.data })
  const stopping = new AbortController()
  const asked = listenForStop(stopping)
  const progress = startProgress(process.stdout)
  let platform: Platform
  try {
    platform = await startPlatform({
      installation,
      port: options.port ?? readPlatformEnvironment().port ?? gatewayPort,
      ...(options.county && { county: { people: options.people, seed: options.seed } }),
      watcher: progress.watcher,
      signal: stopping.signal,
    })
  } catch (error) {
    progress.end()
    if (!stopping.signal.aborted) throw error
    console.log('Stopped before it was ready. The next start goes on where this one was.')
    process.exitCode = exitCodes.failed
    return
  }
  progress.end()
  console.log(readyMessage(installation, platform.port, (Date.now() - began) / 1000))
  await asked
  console.log('Stopping …')
  await platform.stop()
  console.log('Stopped.')
}

/** Resolves at the first Ctrl-C, kill, or closed terminal; a second Ctrl-C changes nothing, for stopping takes seconds. */
function listenForStop(stopping: AbortController): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        stopping.abort(new Error(`stopped by ${signal}`))
        resolve()
      })
    }
  })
}

function readyMessage(installation: Installation, port: number, seconds: number): string {
  const clock = readClock(installation.clockFile)
  const today = businessTime(clock).slice(0, 16).replace('T', ' ')
  const lines = [
    ['GraphQL', `http://127.0.0.1:${port}/graphql`],
    ['GraphiQL', `http://127.0.0.1:${port}/graphiql`],
    [
      'Try',
      `npx huilian query docs/queries/person.graphql${port === gatewayPort ? '' : ` --url http://127.0.0.1:${port}/graphql`}`,
    ],
    [
      'Today',
      clock
        ? `${today} in Asia/Shanghai, by the demonstration’s clock (npx huilian clock)`
        : `${today} in Asia/Shanghai`,
    ],
    ['Sign in', 'as nobody yet: everything listens on this machine only'],
    ['Logs', `${shortest(installation.logs)}/`],
    ['Stop', 'Ctrl-C, or npx huilian stop'],
  ] as const
  const list = lines.map(([name, value]) => `  ${name.padEnd(10)}${value}`).join('\n')
  return `\nHuilian is ready after ${seconds.toFixed(seconds < 10 ? 1 : 0)} s.\n\n${list}\n`
}

/** A path as one would type it here. */
function shortest(path: string): string {
  const near = relative(process.cwd(), path)
  return near.startsWith('..') || near === '' ? path : near
}
