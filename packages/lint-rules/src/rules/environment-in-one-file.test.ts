import { environmentInOneFile } from './environment-in-one-file.js'
import { file, tester } from './tester.fixture.js'

const filename = file('packages/platform/src/start.ts')
const errors = [{ messageId: 'read' }]

tester.run('environment-in-one-file', environmentInOneFile, {
  valid: [
    { name: 'the one file', filename: file('packages/platform/src/environment.ts'), code: 'process.env.PORT' },
    { name: 'a test', filename: file('packages/platform/tests/start.test.ts'), code: 'process.env.PORT' },
    {
      name: 'a bin, by the options',
      filename: file('packages/cli/bin/huilian.js'),
      options: [{ exempt: ['/bin/'] }],
      code: 'process.env',
    },
    { name: 'other things of the process', filename, code: 'process.exitCode = 1' },
    { name: 'another env', filename, code: 'settings.env' },
  ],
  invalid: [
    { name: 'a variable', filename, code: 'process.env.PORT', errors },
    { name: 'in brackets', filename, code: `process['env'].PORT`, errors },
    { name: 'handed on', filename, code: 'spawn(x, { env: { ...process.env, A: "1" } })', errors },
    { name: 'taken apart', filename, code: 'const { env } = process', errors },
    { name: 'imported', filename, code: `import { env } from 'node:process'`, errors },
    { name: 'by its full name', filename, code: 'globalThis.process.env', errors },
    {
      name: 'a file of that name elsewhere',
      filename: file('packages/platform/src/database/environment.ts'),
      code: 'process.env',
      errors,
    },
  ],
})
