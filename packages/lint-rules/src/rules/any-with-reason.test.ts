import { anyWithReason } from './any-with-reason.js'
import { file, tester } from './tester.fixture.js'

const filename = file('packages/cli/src/x.ts')
const errors = [{ messageId: 'unexplained' }]

tester.run('any-with-reason', anyWithReason, {
  valid: [
    { name: 'unknown', filename, code: 'let a: unknown' },
    { name: 'a reason beside it', filename, code: 'let a: any // typeorm names its drivers so' },
    { name: 'a reason above it', filename, code: '// typeorm names its drivers so\nlet a: any' },
    {
      name: 'a reason beside a switch',
      filename,
      code: '// eslint-disable-next-line no-var -- drivers have no type\nlet a: any',
    },
    {
      name: 'a reason above a switch',
      filename,
      code: '// typeorm names its drivers so\n// eslint-disable-next-line no-var\nlet a: any',
    },
  ],
  invalid: [
    { name: 'no reason', filename, code: 'let a: any', errors },
    { name: 'a switch is no reason', filename, code: 'let a: any // @ts-expect-error-like', errors },
    { name: 'far from it', filename, code: '// typeorm names its drivers so\n\nlet a: any', errors },
    { name: 'in an argument', filename, code: 'const f = (a: Array<any>) => a', errors },
  ],
})
