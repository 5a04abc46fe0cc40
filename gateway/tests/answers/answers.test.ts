import { createServer, type Server } from 'node:http'
import { type AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Story, tell } from '../../../tests/federation/telling/story.js'

const people = Array.from({ length: 1_000 }, (_, index) => ({
  __typename: 'Person',
  id: `p${index}`,
  name: `村民${index}`,
}))
const departments = (url: string) => ({
  registry:
    'type Query { people(first: Int): [Person!]! person: Person } type Person @key(fields: "id") { id: ID! name: String }',
  health: { url, sdl: 'type Person @key(fields: "id") { id: ID! grade: String! checkups: [String!] }' },
})
const records = {
  Query: { people: ({ first }: { first?: number }) => people.slice(0, first ?? 1_000), person: people[0] },
  find: () => people[0],
}

describe('answers', () => {
  let story: Story
  let health: Server
  const headers: Record<string, unknown>[] = []
  let gone = 0
  let mode: 'hang' | 'name' = 'name'

  beforeAll(async () => {
    // a department that says that each field failed, or never says anything
    health = createServer((request, response) => {
      headers.push(request.headers)
      request.on('data', () => undefined)
      request.socket.once('close', () => gone++)
      if (mode === 'hang') return
      response.setHeader('content-type', 'application/json')
      response.end('{}')
    })
    await new Promise<void>((resolve) => health.listen(0, '127.0.0.1', resolve))
    story = await tell(departments(`http://127.0.0.1:${(health.address() as AddressInfo).port}/graphql`), records, {
      PLAN_VIEW: 'true',
      BREAKER_FAILURES: '1000',
    })
  })
  afterAll(async () => {
    await story.end()
    health.closeAllConnections()
    health.close()
  })

  test('a department that is silent for 1,000 people says so at the first hundred paths, and then for how many more', async () => {
    const answer = await story.ask('{ people { name checkups } }')
    expect((answer.data!.people as unknown[]).length).toBe(1_000)
    expect(answer.errors).toHaveLength(101)
    expect(answer.errors![99]).toMatchObject({ path: ['people', 99, 'checkups'], extensions: { reason: 'MALFORMED' } })
    expect(answer.errors![100]).toEqual({
      message: 'health: the same at 900 more paths of this answer (MALFORMED).',
      extensions: { code: 'SILENT', department: 'health', reason: 'MALFORMED', morePaths: 900 },
    })
  })

  test('a null where the schema allows none takes its parent along, and its list where that allows none either', async () => {
    expect(await story.ask('{ person { name grade } }')).toMatchObject({
      data: { person: null },
      errors: [{ path: ['person', 'grade'], extensions: { code: 'SILENT', department: 'health' } }],
    })
    expect(await story.ask('{ people(first: 3) { grade } }')).toMatchObject({
      data: null,
      errors: [{ path: ['people', 0, 'grade'] }],
    })
  })

  test('a request id goes from the client to the departments and back; one that could forge a log line is replaced', async () => {
    const ask = (id: string) =>
      fetch(`${story.gatewayUrl}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-request-id': id },
        body: '{"query":"{ person { checkups } }"}',
      })
    headers.length = 0
    expect((await ask('county-7')).headers.get('x-request-id')).toBe('county-7')
    expect(headers.map((each) => each['x-request-id'])).toEqual(['county-7'])
    expect((await ask('a b"}')).headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  })

  test('a client that goes away takes its fetches along', async () => {
    mode = 'hang'
    const before = gone
    const client = new AbortController()
    const asked = headers.length
    const request = fetch(`${story.gatewayUrl}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ person { checkups } }"}',
      signal: client.signal,
    }).catch(() => 'gone')
    await expect.poll(() => headers.length).toBeGreaterThan(asked)
    client.abort()
    expect(await request).toBe('gone')
    // long before the department's deadline of two seconds
    await expect.poll(() => gone, { timeout: 1_000 }).toBeGreaterThan(before)
    mode = 'name'
  })

  test('an engineer may see the plan, and which department was asked what, for how many, how long', async () => {
    const answer = await story.ask('{ people(first: 3) { name checkups } }', {}, { 'x-show-plan': '1' })
    expect(answer.extensions).toMatchObject({
      plan: {
        plans: [{ kind: 'QueryPlan' }],
        fetches: [
          { department: 'registry', entities: 0, outcome: 'ANSWERED' },
          { department: 'health', entities: 3, outcome: 'MALFORMED' },
        ],
      },
    })
    expect((await story.ask('{ person { name } }')).extensions).toBeUndefined()
  })

  test('metrics tell of departments and operations', async () => {
    await story.ask('query FindPeople { people(first: 3) { name } }')
    const text = await (await fetch(`${story.gatewayUrl}/metrics`)).text()
    expect(text).toMatch(/gateway_operation_seconds_count\{operation="FindPeople",outcome="OK"\} 1/)
    expect(text).toMatch(/gateway_department_fetch_seconds_count\{department="health",outcome="MALFORMED"\} \d+/)
    expect(text).toMatch(/gateway_department_breaker\{department="registry"\} 0/)
  })

  test('readiness lists what is known of each department', async () => {
    const response = await fetch(`${story.gatewayUrl}/readyz`)
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({
      status: 'ready',
      planner: { alive: true },
      departments: [
        { name: 'health', last: 'SILENT', lastReason: 'MALFORMED' },
        { name: 'registry', last: 'ANSWERING' },
      ],
    })
  })

  test('variables that do not fit are refused with 400', async () => {
    expect(await story.ask('query ($n: Int!) { people(first: $n) { name } }', { n: 'many' })).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'BAD_USER_INPUT' } }],
    })
  })
})
