import { noRelativeImportAcrossPackages } from './no-relative-import-across-packages.js'
import { file, tester } from './tester.fixture.js'

const filename = file('packages/ledger/src/table/read.ts')
const errors = [{ messageId: 'across' }]

tester.run('no-relative-import-across-packages', noRelativeImportAcrossPackages, {
  valid: [
    { name: 'a neighbour', filename, code: `import { x } from '../sheet.js'` },
    { name: 'its package.json', filename, code: `import x from '../../package.json' with { type: 'json' }` },
    { name: 'by name', filename, code: `import { x } from '@huilian/divisions'` },
    {
      name: 'among tests',
      filename: file('tests/federation/person.test.ts'),
      code: `import { x } from '../county.js'`,
    },
    {
      name: 'a test of a package that tells a story of the whole',
      filename: file('gateway/tests/silent.test.ts'),
      code: `import { x } from '../../tests/federation/story.js'`,
    },
  ],
  invalid: [
    { name: 'another package', filename, code: `import { x } from '../../../divisions/src/index.js'`, errors },
    { name: 'the root', filename, code: `import x from '../../../../package.json'`, errors },
    {
      name: 'a test into a package',
      filename: file('tests/a.test.ts'),
      code: `import { x } from '../packages/cli/src/x.js'`,
      errors,
    },
  ],
})
