import { fileNameTellsRole } from './file-name-tells-role.js'
import { file, tester } from './tester.fixture.js'

const code = 'x'

tester.run('file-name-tells-role', fileNameTellsRole, {
  valid: [
    { name: 'a role', filename: file('services/health/src/visit/visit.store.ts'), code },
    { name: 'words', filename: file('packages/cli/src/business-clock.test.ts'), code },
    { name: 'a migration', filename: file('services/health/src/migrations/1700000000000-visit.migration.ts'), code },
    { name: 'a term of the field', filename: file('packages/ledger/src/table/xlsx/shared-strings.ts'), code },
  ],
  invalid: [
    { name: 'PascalCase', filename: file('packages/cli/src/BusinessClock.ts'), code, errors: [{ messageId: 'case' }] },
    {
      name: 'an underscore',
      filename: file('packages/cli/src/business_clock.ts'),
      code,
      errors: [{ messageId: 'case' }],
    },
    { name: 'utils', filename: file('packages/cli/src/utils.ts'), code, errors: [{ messageId: 'empty' }] },
    { name: 'shared', filename: file('packages/cli/src/shared.ts'), code, errors: [{ messageId: 'empty' }] },
    {
      name: 'helpers of something',
      filename: file('packages/cli/src/date-helpers.ts'),
      code,
      errors: [{ messageId: 'empty' }],
    },
  ],
})
