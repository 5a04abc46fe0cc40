import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Story, tell } from '../../../tests/federation/telling/story.js'

const wang = { __typename: 'Person', id: 'p1-WANG', name: '王秀英', health: { grade: 'RED' } }
const departments = {
  keys: {
    url: 'builtin:keys',
    sdl: 'type Query { person(id: ID!): Person! } type Person @key(fields: "id") { id: ID! }',
  },
  registry: 'type Query { people: [Person!]! } type Person @key(fields: "id") { id: ID! name: String }',
  health: 'type Person @key(fields: "id") { id: ID! health: Health } type Health { grade: String }',
}
const EXAMPLES = fileURLToPath(new URL('./examples/', import.meta.url))
const browserPath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) =>
  existsSync(path),
)

describe('GraphiQL', () => {
  let story: Story
  beforeAll(async () => {
    story = await tell(
      departments,
      { Query: { people: [wang] }, find: () => wang },
      // the bundle is made once for all runs of the tests
      { EXAMPLE_QUERIES: EXAMPLES, GRAPHIQL_CACHE: join(tmpdir(), 'graphiql-bundles') },
    )
    await fetch(`${story.gatewayUrl}/graphiql`)
  }, 120_000)
  afterAll(() => story.end())

  test('offers the example queries with their variables', async () => {
    const response = await fetch(`${story.gatewayUrl}/graphiql/examples.json`)
    expect(await response.json()).toMatchObject([
      { name: 'people', title: 'Everybody.', variables: '' },
      { name: 'person', title: 'One person as every department knows them.', variables: '{ "id": "p1-WANG" }\n' },
    ])
  })

  test('lets the page load nothing from elsewhere', async () => {
    const response = await fetch(`${story.gatewayUrl}/graphiql`)
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'; script-src 'self';")
    expect(await response.text()).not.toMatch(/https?:\/\//)
  })

  test.each(['/graphiql/../package.json', '/graphiql/assets/..%2f..%2fpackage.json', '/graphiql/assets/nothing.js'])(
    'gives no file that is not its own: %s',
    async (path) => {
      expect((await fetch(story.gatewayUrl + path)).status).toBe(404)
    },
  )

  test.skipIf(!browserPath)(
    'an example is opened and run in a browser, and no request leaves the origin',
    async () => {
      const browser = await chromium.launch({ executablePath: browserPath!, args: ['--no-sandbox'] })
      try {
        const page = await browser.newPage({ viewport: { width: 1400, height: 850 } })
        const elsewhere: string[] = []
        const problems: string[] = []
        page.on('request', (request) => {
          if (!request.url().startsWith(story.gatewayUrl) && !/^(data|blob):/.test(request.url()))
            elsewhere.push(request.url())
        })
        page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
        page.on('pageerror', (error) => problems.push(error.message))
        await page.goto(`${story.gatewayUrl}/graphiql`)
        await page.getByRole('button', { name: 'One person as every department knows them.' }).click({ timeout: 5_000 })
        await page.getByRole('button', { name: 'Execute query' }).click()
        await page.getByText('"王秀英"').waitFor({ timeout: 60_000 })
        await page.getByText('"RED"').waitFor()
        if (process.env.SCREENSHOT) await page.screenshot({ path: process.env.SCREENSHOT })
        expect(elsewhere).toEqual([])
        expect(problems).toEqual([])
      } finally {
        await browser.close()
      }
    },
    180_000,
  )
})
