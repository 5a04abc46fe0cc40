import { inject } from 'vitest'
import { EmbeddedServer } from '../postgres/embedded-server.js'
import { alone, testServerDirectory } from './test-directory.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** Directory of this test run, given by tests/setup/global-setup.ts. */
    huilianTestDirectory: string
  }
}

/** Passwords of a server that lives for minutes on loopback need not be secret. */
export const testPassword = 'test'

let server: Promise<EmbeddedServer> | undefined

/** The directory of this test run. */
export function testDirectory(): string {
  return inject('huilianTestDirectory')
}

/** The run’s PostgreSQL: started by the first test that asks, adopted by the other workers, stopped after the run. */
export function testServer(): Promise<EmbeddedServer> {
  return (server ??= startOnce(testDirectory()))
}

function startOnce(directory: string): Promise<EmbeddedServer> {
  return alone(directory, 'postgres-start', () =>
    EmbeddedServer.start({
      directory: testServerDirectory(directory),
      password: testPassword,
      durability: 'disposable',
    }),
  )
}
