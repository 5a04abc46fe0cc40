import { createServer } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { PlatformError } from './platform-error.js'

/** A port on 127.0.0.1 that nobody listens on at this moment. */
export async function findFreePort(): Promise<number> {
  return (await listenOnce(0))!
}

/** Whether nobody listens on a port of 127.0.0.1. */
export async function isPortFree(port: number): Promise<boolean> {
  return (await listenOnce(port)) !== undefined
}

/** A process of an earlier start that was killed may need this long to let go of its port. */
const patienceMilliseconds = 3_000

/** Waits until a port can be listened on. Throws PORT_TAKEN, with how to find who has it. */
export async function requirePort(name: string, port: number): Promise<void> {
  const deadline = Date.now() + patienceMilliseconds
  while (!(await isPortFree(port))) {
    if (Date.now() > deadline) {
      throw new PlatformError(
        'PORT_TAKEN',
        `Port ${port} of 127.0.0.1 is wanted for ${name}, and another program listens on it. ` +
          `Find it with lsof -i :${port} and stop it, or start on another port with --port.`,
      )
    }
    await setTimeout(100)
  }
}

function listenOnce(port: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(undefined)
      else reject(error)
    })
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : undefined))
    })
  })
}
