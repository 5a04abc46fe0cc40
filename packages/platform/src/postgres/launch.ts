import { spawn } from 'node:child_process'
import { chownSync, closeSync, existsSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { findFreePort, isPortFree } from '../free-port.js'
import { type Cluster } from './cluster.js'
import { programOptions, serverFailure } from './server-program.js'
import { type Durability, postgresAccess, postgresSettings } from './settings.js'

/** A start may take this long: after a power cut the server first replays what it had not yet written. */
const startMilliseconds = 180_000

/** Starts the server on the port it had last time, or on a free one when somebody else took that. */
export async function launchCluster(cluster: Cluster, durability: Durability): Promise<number> {
  writeConfiguration(cluster, durability)
  const portFile = join(cluster.directory, 'huilian.port')
  const remembered = existsSync(portFile) ? Number(readFileSync(portFile, 'utf8')) : 0
  const port = remembered && (await isPortFree(remembered)) ? remembered : await findFreePort()
  await spawnServer(cluster, port)
  writeFileSync(portFile, String(port))
  return port
}

function writeConfiguration(cluster: Cluster, durability: Durability): void {
  const files = { 'postgresql.conf': postgresSettings(durability), 'pg_hba.conf': postgresAccess, 'startup.log': '' }
  for (const [name, text] of Object.entries(files)) {
    const path = join(cluster.directory, name)
    writeFileSync(path, text)
    if (cluster.account) chownSync(path, cluster.account.uid, cluster.account.gid)
  }
}

/**
 * Spawns the server in a session of its own, so that Ctrl-C in the terminal reaches us and not it, and waits until its
 * pid file says `ready`.
 */
async function spawnServer(cluster: Cluster, port: number): Promise<void> {
  const log = openSync(join(cluster.directory, 'startup.log'), 'a')
  const server = spawn(cluster.binaries.postgres, ['-D', cluster.directory, '-p', String(port)], {
    ...programOptions(cluster),
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  let failure: string | undefined
  server.once('error', (error) => (failure = error.message))
  server.once('exit', (code, signal) => (failure = `it ended with ${signal ?? `exit code ${code}`}`))
  server.unref()
  const deadline = Date.now() + startMilliseconds
  while (!isReady(cluster.directory, server.pid)) {
    if (failure) throw serverFailure(cluster, 'postgres', failure)
    if (Date.now() > deadline) throw serverFailure(cluster, 'postgres', 'it was not ready after three minutes')
    await setTimeout(15)
  }
}

/** The pid file’s eighth line is the server’s own word on whether it takes connections. */
function isReady(directory: string, pid: number | undefined): boolean {
  const path = join(directory, 'postmaster.pid')
  if (!existsSync(path)) return false
  const lines = readFileSync(path, 'utf8').split('\n')
  return Number(lines[0]) === pid && lines[7]?.trim() === 'ready'
}
