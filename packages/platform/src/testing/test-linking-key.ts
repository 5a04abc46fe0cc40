import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { TEST_LINKING_KEY } from '@huilian/subgraph'
import { testDirectory } from './test-server.js'

/** The file of the published test key, under which the test vectors and the test county’s person keys are made. */
export function testLinkingKeyFile(): string {
  const file = join(testDirectory(), 'linking-key')
  writeFileSync(file, `${TEST_LINKING_KEY}\n`, { mode: 0o600 })
  return file
}
