import { noValidIdentityNumber } from './no-valid-identity-number.js'
import { file, tester } from './tester.fixture.js'

const filename = file('services/registry/src/person/person.type.ts')
const errors = [{ messageId: 'found' }]
// put together here, so that this file itself holds none
const zhang = '110101' + '19900307' + '7758'
const li = '110105' + '19491231' + '002X'
const oldForm = '110105' + '491231' + '002'

tester.run('no-valid-identity-number', noValidIdentityNumber, {
  valid: [
    { name: 'the unassigned prefix', filename, code: `'341199194203150012'` },
    { name: 'the example of the standard', filename, code: `'34052419800101001X'` },
    { name: 'a wrong check digit', filename, code: `'${zhang.slice(0, 17)}9'` },
    { name: 'no such day', filename, code: `'110101199002307758'` },
    { name: 'digits of a hash', filename, code: `'a${zhang}'` },
    { name: 'a long count', filename, code: `const nanoseconds = 1669193600000000n` },
  ],
  invalid: [
    { name: 'in a string', filename, code: `'${zhang}'`, errors },
    { name: 'as a number', filename, code: `const id = ${zhang}n`, errors },
    { name: 'in a comment, with a small x, after Chinese', filename, code: `// 身份证${li.toLowerCase()}`, errors },
    { name: 'in a disability certificate', filename, code: `'${zhang}41'`, errors },
    { name: 'in a certificate issued again', filename, code: `'${zhang}41B1'`, errors },
    { name: 'in the old form', filename, code: `'${oldForm}'`, errors },
    { name: 'several', filename, code: `['${zhang}', '${li}']`, errors: [...errors, ...errors] },
  ],
})
