import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, rmdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { EmbeddedServer } from '../postgres/embedded-server.js'
import { processStart } from '../supervisor/running-mark.js'

const prefix = 'huilian-test-'

/** What a test run keeps on disk; its name says whose it is. */
export function makeTestDirectory(): string {
  const directory = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`))
  chmodSync(directory, 0o755) // mkdtemp makes it private, and the database server’s user must pass
  return directory
}

/** Where a test run’s server lies in its directory. */
export function testServerDirectory(directory: string): string {
  return join(directory, 'postgres')
}

/** Stops a test run’s server, if any test started it, and removes what the run kept. */
export async function removeTestDirectory(directory: string): Promise<void> {
  await EmbeddedServer.stopServing(testServerDirectory(directory))
  rmSync(directory, { recursive: true, force: true, maxRetries: 3 })
}

/** Clears away what test runs left that were killed before they could. */
export async function sweepTestDirectories(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const pid = name.startsWith(prefix) ? Number(name.slice(prefix.length).split('-')[0]) : undefined
    if (!pid || pid === process.pid || processStart(pid)) continue
    // another user’s leavings are theirs to clear
    await removeTestDirectory(join(tmpdir(), name)).catch(() => undefined)
  }
}

/** Runs alone among the workers of a test run. */
export async function alone<T>(directory: string, name: string, run: () => Promise<T>): Promise<T> {
  const lock = join(directory, `${name}.lock`)
  const deadline = Date.now() + 300_000
  for (;;) {
    try {
      mkdirSync(lock)
      break
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    if (Date.now() > deadline)
      throw new Error(`${lock} was held for five minutes: the worker that took it must have died.`)
    await setTimeout(25)
  }
  try {
    return await run()
  } finally {
    if (existsSync(lock)) rmdirSync(lock)
  }
}
