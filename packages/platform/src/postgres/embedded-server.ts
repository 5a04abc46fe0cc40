import { existsSync, realpathSync } from 'node:fs'
import pg from 'pg'
import { PlatformError } from '../platform-error.js'
import { type Cluster, locateCluster } from './cluster.js'
import { initialiseCluster } from './initialise.js'
import { launchCluster } from './launch.js'
import { runningPostmaster } from './postmaster.js'
import { runServerProgram } from './server-program.js'
import { type Durability } from './settings.js'

export interface EmbeddedServerOptions {
  /** Data directory; made when missing. */
  readonly directory: string
  /** Password of the superuser `postgres`. */
  readonly password: string
  readonly durability?: Durability
}

/**
 * A PostgreSQL server of our own on 127.0.0.1.
 *
 * It is a daemon: it neither dies with us nor hears the terminal’s Ctrl-C, so that departments stop before it does.
 * What was killed without stopping it finds it again by `postmaster.pid` on the next start and adopts it.
 */
export class EmbeddedServer {
  private constructor(
    readonly port: number,
    /** Whether the server was already running when it was asked for. */
    readonly adopted: boolean,
    private readonly options: EmbeddedServerOptions,
    private readonly cluster: Cluster,
  ) {}

  /** Starts the server, or adopts the one that serves this directory. Throws POSTGRES_FAILED with its last words. */
  static async start(options: EmbeddedServerOptions): Promise<EmbeddedServer> {
    const cluster = locateCluster(options.directory)
    await initialiseCluster(cluster, options)
    const running = runningPostmaster(cluster.directory)
    if (running) {
      const server = new EmbeddedServer(running.port, true, options, cluster)
      if (await server.answers()) return server
      await server.stop()
    }
    return new EmbeddedServer(await launchCluster(cluster, options.durability ?? 'durable'), false, options, cluster)
  }

  /** Stops whatever serves a directory, whoever started it. False when nothing did. */
  static async stopServing(directory: string): Promise<boolean> {
    if (!existsSync(directory) || !runningPostmaster(realpathSync(directory))) return false
    const cluster = locateCluster(directory)
    await stopCluster(cluster)
    return true
  }

  /** Address of a database as a role; the superuser’s without one. */
  url(database = 'postgres', role = 'postgres', password = this.options.password): string {
    return `postgres://${role}:${encodeURIComponent(password)}@127.0.0.1:${this.port}/${database}`
  }

  /** Whether its process lives. */
  isRunning(): boolean {
    return runningPostmaster(this.cluster.directory) !== undefined
  }

  /** Starts it again after it died, on the port it had. Throws POSTGRES_FAILED when somebody has that port meanwhile. */
  async revive(): Promise<void> {
    if ((await launchCluster(this.cluster, this.options.durability ?? 'durable')) === this.port) return
    await this.stop()
    throw new PlatformError(
      'POSTGRES_FAILED',
      `The embedded PostgreSQL died, and another program took its port ${this.port}. Stop the platform and start it again.`,
    )
  }

  /** Ends every connection and stops, with everything written. */
  async stop(): Promise<void> {
    await stopCluster(this.cluster)
  }

  private async answers(): Promise<boolean> {
    const client = new pg.Client({ connectionString: this.url(), connectionTimeoutMillis: 5000 })
    client.on('error', () => undefined)
    try {
      await client.connect()
      return true
    } catch {
      return false
    } finally {
      await client.end().catch(() => undefined)
    }
  }
}

async function stopCluster(cluster: Cluster): Promise<void> {
  if (!runningPostmaster(cluster.directory)) return
  const options = ['stop', '--wait', '--mode=fast', '--timeout=60', `--pgdata=${cluster.directory}`]
  try {
    await runServerProgram(cluster, cluster.binaries.pgCtl, options)
  } catch (error) {
    // it may have ended by itself between the question and the order
    if (runningPostmaster(cluster.directory)) throw error
  }
}
