import { setTimeout } from 'node:timers/promises'
import { describeInstallation, EmbeddedServer, findRunningPlatform } from '@huilian/platform'
import { type DataOption } from '../data-option.js'

const patienceMilliseconds = 60_000

/** Stops the platform that runs here, or the PostgreSQL that a killed one left. */
export async function stopRunning(options: DataOption): Promise<void> {
  const installation = describeInstallation(options)
  const running = findRunningPlatform(installation)
  if (!running) {
    const left = await EmbeddedServer.stopServing(installation.postgres)
    console.log(
      left ? 'Stopped the PostgreSQL that an earlier start had left.' : `No platform runs on ${installation.data}.`,
    )
    return
  }
  process.kill(running.pid, 'SIGTERM')
  const deadline = Date.now() + patienceMilliseconds
  while (findRunningPlatform(installation)) {
    if (Date.now() > deadline) {
      throw new Error(
        `Process ${running.pid} has not stopped within a minute. See ${installation.logs}, then kill -9 ${running.pid}.`,
      )
    }
    await setTimeout(100)
  }
  console.log('Stopped.')
}
