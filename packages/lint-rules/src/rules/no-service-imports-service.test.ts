import { noServiceImportsService } from './no-service-imports-service.js'
import { file, tester } from './tester.fixture.js'

const options = [{ services: ['registry', 'health', 'civil-affairs'] }]
const visits = file('services/health/src/visit/visit.store.ts')

tester.run('no-service-imports-service', noServiceImportsService, {
  valid: [
    { name: 'itself', filename: visits, options, code: `import { x } from '../clinic/clinic.store.js'` },
    { name: 'itself by name', filename: visits, options, code: `import { x } from '@huilian/health/department'` },
    { name: 'the kit', filename: visits, options, code: `import { x } from '@huilian/subgraph'` },
    { name: 'a package that sounds like one', filename: visits, options, code: `import { x } from 'registry'` },
    {
      name: 'a test',
      filename: file('tests/join.test.ts'),
      options,
      code: `import x from '@huilian/health/department'`,
    },
  ],
  invalid: [
    {
      name: 'another by name',
      filename: visits,
      options,
      code: `import { x } from '@huilian/registry/department'`,
      errors: [{ messageId: 'imported', data: { service: 'registry' } }],
    },
    {
      name: 'another through the wall',
      filename: visits,
      options,
      code: `export { x } from '../../../registry/src/person/person.store.js'`,
      errors: [{ messageId: 'imported' }],
    },
    {
      name: 'a type only',
      filename: visits,
      options,
      code: `import { type X } from '@huilian/civil-affairs'`,
      errors: [{ messageId: 'imported', data: { service: 'civil-affairs' } }],
    },
    {
      name: 'later',
      filename: visits,
      options,
      code: `await import('@huilian/registry')`,
      errors: [{ messageId: 'imported' }],
    },
    {
      name: 'from a package',
      filename: file('packages/cli/src/start.ts'),
      options,
      code: `import { x } from '@huilian/health/department'`,
      errors: [{ messageId: 'imported' }],
    },
  ],
})
