import { sqlOnlyInStores } from './sql-only-in-stores.js'
import { file, tester } from './tester.fixture.js'

const filename = file('services/health/src/visit/visit.resolver.ts')
const text = [{ messageId: 'text' }]
const call = [{ messageId: 'call' }]

tester.run('sql-only-in-stores', sqlOnlyInStores, {
  valid: [
    {
      name: 'a store',
      filename: file('services/health/src/visit/visit.store.ts'),
      code: 'sql.query("select a from b")',
    },
    {
      name: 'a migration',
      filename: file('services/health/src/migrations/1-visit.ts'),
      code: '"create table visit (id text)"',
    },
    {
      name: 'a test',
      filename: file('services/health/tests/visit.test.ts'),
      code: 'client.query("delete from visit")',
    },
    {
      name: 'the platform, by the options',
      filename: file('packages/platform/src/role.ts'),
      options: [{ exempt: ['^packages/platform/'] }],
      code: '"create role a"',
    },
    { name: 'a sentence', filename, code: '"Select a register from the list below."' },
    { name: 'another sentence', filename, code: '"Update the file and set its date."' },
    { name: 'a GraphQL query', filename, code: 'gateway.query(`{ person { id } }`)' },
  ],
  invalid: [
    { name: 'select', filename, code: '"select id from visit"', errors: text },
    { name: 'in capitals over lines', filename, code: '`\n  SELECT id,\n  day\n  FROM visit`', errors: text },
    { name: 'with a value', filename, code: '`update ${table} set day = $1`', errors: text },
    { name: 'insert', filename, code: '"insert into visit values ($1)"', errors: text },
    {
      name: 'a common table expression',
      filename,
      code: '`with recent as (select 1) select * from recent`',
      errors: text,
    },
    { name: 'a table', filename, code: '"create table visit (id text)"', errors: text },
    { name: 'a right', filename, code: '"grant select on visit to health"', errors: text },
    { name: 'a statement from elsewhere', filename, code: 'this.dataSource.query(statement)', errors: call },
    { name: 'a query builder', filename, code: 'visits.createQueryBuilder("v")', errors: call },
  ],
})
