import { resolve } from 'node:path'

import { RuleTester } from 'eslint'
import tseslint from 'typescript-eslint'
import { afterAll, describe, it } from 'vitest'

// eslint looks for the test runner's functions on its class
Object.assign(RuleTester, { afterAll, describe, it, itOnly: it.only })

/** Tests a rule on TypeScript. */
export const tester = new RuleTester({ languageOptions: { parser: tseslint.parser as never, sourceType: 'module' } })

/** A file of the repository, named from its root. */
export function file(path: string): string {
  return resolve(path)
}
