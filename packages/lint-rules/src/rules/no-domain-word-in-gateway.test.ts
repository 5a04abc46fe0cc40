import { noDomainWordInGateway } from './no-domain-word-in-gateway.js'
import { file, tester } from './tester.fixture.js'

const filename = file('gateway/src/executor/fetch.ts')
const errors = [{ messageId: 'word' }]

tester.run('no-domain-word-in-gateway', noDomainWordInGateway, {
  valid: [
    {
      name: 'federation’s terms',
      filename,
      code: '/** Asks a subgraph for entities. */ const entityKeys = representations',
    },
    { name: 'health checks', filename, code: 'const healthy = await get("/healthz") // health check' },
    { name: 'a department is anybody', filename, code: 'const department = plan.serviceName' },
    { name: 'a test of the gateway', filename: file('gateway/tests/silent.test.ts'), code: 'const person = 1' },
    { name: 'elsewhere', filename: file('packages/cli/src/query.ts'), code: 'const person = 1' },
  ],
  invalid: [
    { name: 'a name', filename, code: 'const personKey = 1', errors },
    { name: 'inside a name', filename, code: 'const loadHouseholds = 1', errors },
    { name: 'a string', filename, code: 'const field = "Person"', errors },
    { name: 'a comment', filename, code: '// the village is asked first', errors },
    { name: 'Chinese', filename, code: '// 低保户', errors },
    { name: 'a department', filename, code: 'const url = settings.healthRecordUrl', errors },
  ],
})
