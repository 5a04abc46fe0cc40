import { readFileSync, writeFileSync } from 'node:fs'
import { deploymentEnvironmentSchema } from '@huilian/deployment'
import { departmentEnvironmentSchema as ownDatabaseSchema, platformEnvironmentSchema } from '@huilian/platform'
import { departmentEnvironmentSchema } from '@huilian/subgraph'
import { expect, test } from 'vitest'
import { writeConfigurationReference } from './configuration-reference.js'

const path = new URL('../../docs/operating.md', import.meta.url)
const [BEGIN, END] = ['<!-- configuration: begin -->', '<!-- configuration: end -->']

const reference = writeConfigurationReference([
  { title: 'The platform on one machine (`npm start`)', schema: platformEnvironmentSchema },
  {
    title: 'A department on a PostgreSQL server of its own',
    prefix: '<DEPARTMENT>_',
    schema: ownDatabaseSchema,
  },
  { title: 'A department’s process', schema: departmentEnvironmentSchema },
  { title: 'Preparing the databases of a server of your own', schema: deploymentEnvironmentSchema },
])

test('docs/operating.md holds the settings as the environment schemas have them; UPDATE_DOCS=1 writes them', () => {
  const text = readFileSync(path, 'utf8')
  const [before, after] = [text.slice(0, text.indexOf(BEGIN)), text.slice(text.indexOf(END))]
  const expected = `${before}${BEGIN}\n\n${reference}\n\n${after}`
  if (process.env['UPDATE_DOCS']) writeFileSync(path, expected)
  expect(readFileSync(path, 'utf8')).toBe(expected)
})
