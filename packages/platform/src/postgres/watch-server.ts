import { type EmbeddedServer } from './embedded-server.js'

const lookEveryMilliseconds = 2_000

/**
 * Keeps the server alive while the platform runs: when the system ended it (out of memory, somebody’s kill) it is
 * started again on its port, and the services’ pools find it there. Returns what ends the watch.
 */
export function watchServer(server: EmbeddedServer, onDeath: (failure?: Error) => void): () => void {
  let reviving = false
  const look = async () => {
    if (reviving || server.isRunning()) return
    reviving = true
    try {
      await server.revive()
      onDeath()
    } catch (error) {
      onDeath(error as Error)
    } finally {
      reviving = false
    }
  }
  const timer = setInterval(() => void look(), lookEveryMilliseconds)
  return () => clearInterval(timer)
}
