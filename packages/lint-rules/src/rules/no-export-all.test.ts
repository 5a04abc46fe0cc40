import { noExportAll } from './no-export-all.js'
import { file, tester } from './tester.fixture.js'

const filename = file('packages/cli/src/index.ts')

tester.run('no-export-all', noExportAll, {
  valid: [{ name: 'by name', filename, code: `export { a } from './a.js'` }],
  invalid: [
    { name: 'everything', filename, code: `export * from './a.js'`, errors: [{ messageId: 'all' }] },
    { name: 'everything as one', filename, code: `export * as a from './a.js'`, errors: [{ messageId: 'all' }] },
  ],
})
