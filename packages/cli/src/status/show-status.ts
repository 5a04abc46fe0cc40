import { askReady, businessTime, describeInstallation, findRunningPlatform, readClock } from '@huilian/platform'
import { type DataOption } from '../data-option.js'
import { exitCodes } from '../exit-codes.js'

/** Says what runs and whether each process takes requests. */
export async function showStatus(options: DataOption & { json?: boolean }): Promise<void> {
  const installation = describeInstallation(options)
  const running = findRunningPlatform(installation)
  const processes = await Promise.all(
    (running?.processes ?? []).map(async ({ name, port }) => {
      const answer = await askReady(port)
      return { name, port, state: !answer ? 'silent' : answer.status === 200 ? 'ready' : 'not ready' }
    }),
  )
  if (!running) process.exitCode = exitCodes.failed
  else if (processes.some(({ state }) => state !== 'ready')) process.exitCode = exitCodes.partial
  if (options.json) {
    console.log(JSON.stringify({ running: running ?? null, processes }, null, 2))
    return
  }
  if (!running) {
    console.log(`No platform runs on ${installation.data}. Start it with npm start.`)
    return
  }
  console.log(`Running since ${running.since} (process ${running.pid}) on ${installation.data}`)
  for (const { name, port, state } of processes) console.log(`  ${name.padEnd(16)} http://127.0.0.1:${port}  ${state}`)
  const clock = readClock(installation.clockFile)
  if (clock) console.log(`  ${'clock'.padEnd(16)} ${businessTime(clock)}`)
}
