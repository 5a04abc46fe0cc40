import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { post, type Story, tell } from '../../../tests/federation/telling/story.js'

interface Friend {
  __typename: 'Person'
  name: string
  friend: Friend | null
}
const wang: Friend = { __typename: 'Person', name: '王秀英', friend: null }
wang.friend = wang
const departments = { registry: 'type Query { person: Person } type Person { name: String friend: Person }' }
const nested = (levels: number): string => (levels === 0 ? '{ name }' : `{ friend ${nested(levels - 1)} }`)

describe('what is too much, or not for everybody, is refused before it costs anything', () => {
  let story: Story | undefined
  afterEach(async () => {
    await story?.end()
    story = undefined
  })
  const open = async (environment: Record<string, string> = {}) =>
    (story = await tell(departments, { Query: { person: wang } }, environment))

  test.each([
    ['TOO_DEEP', { MAXIMUM_DEPTH: '5' }, `{ person ${nested(5)} }`],
    [
      'TOO_DEEP',
      { MAXIMUM_DEPTH: '5' },
      `{ person { ...A } } fragment A on Person ${nested(3)} `.replace('{ name }', '{ friend { friend { name } } }'),
    ],
    [
      'TOO_MANY_ALIASES',
      { MAXIMUM_ALIASES: '3' },
      '{ a: person { name } b: person { name } c: person { name } d: person { name } }',
    ],
    [
      'TOO_MANY_DIRECTIVES',
      { MAXIMUM_DIRECTIVES: '2' },
      '{ person @skip(if: false) @include(if: true) { name @skip(if: false) } }',
    ],
    ['TOO_MANY_TOKENS', { MAXIMUM_TOKENS: '20' }, `{ person { ${'name '.repeat(30)} } }`],
  ])('%s', async (code, environment, query) => {
    await open(environment)
    const answer = await story!.ask(query)
    expect(answer).toMatchObject({ status: 400, errors: [{ extensions: { code } }] })
    expect(story!.asked).toEqual([])
    expect((await story!.ask('{ person { name } }')).data).toEqual({ person: { name: '王秀英' } })
    expect(await (await fetch(`${story!.gatewayUrl}/metrics`)).text()).toContain(
      `gateway_documents_refused_total{code="${code}"} 1`,
    )
  })

  test('a question in the address is held against the same limits', async () => {
    await open({ MAXIMUM_ALIASES: '0' })
    const response = await fetch(`${story!.gatewayUrl}/graphql?query={a:person{name}}`, {
      headers: { 'content-type': 'application/json' },
    })
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_MANY_ALIASES' } }] })
  })

  test('a body that is too long, not JSON or not UTF-8 is refused with its own code', async () => {
    await open({ MAXIMUM_BODY_BYTES: '2000' })
    const send = async (body: string, type = 'application/json') => {
      const response = await fetch(`${story!.gatewayUrl}/graphql`, {
        method: 'POST',
        headers: { 'content-type': type },
        body,
      })
      const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] }
      return [response.status, errors[0]?.extensions.code]
    }
    expect(await send('x'.repeat(3_000))).toEqual([413, 'BODY_TOO_LARGE'])
    expect(await send('{')).toEqual([400, 'BODY_NOT_JSON'])
    expect(await send('{}', 'application/json; charset=gb18030')).toEqual([415, 'CHARSET_NOT_SUPPORTED'])
  })

  test('batches are refused, or bounded', async () => {
    await open()
    const batch = [{ query: '{ person { name } }' }, { query: '{ person { name } }' }]
    expect(await post(story!.gatewayUrl, batch)).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'BATCH_TOO_LARGE' } }],
    })
    await story!.end()
    await open({ MAXIMUM_BATCH: '2' })
    expect(await post(story!.gatewayUrl, batch)).toMatchObject({
      0: { data: { person: { name: '王秀英' } } },
      1: { data: {} },
    })
    expect(await post(story!.gatewayUrl, [...batch, ...batch])).toMatchObject({ status: 400 })
  })

  test('a page of another origin cannot ask by a form, and a listed one may ask by script', async () => {
    await open({ CORS_ORIGINS: 'https://county.example' })
    const forged = await fetch(`${story!.gatewayUrl}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain' },
      body: '{"query":"{ person { name } }"}',
    })
    expect(forged.status).toBe(400)
    const preflight = (origin: string) =>
      fetch(`${story!.gatewayUrl}/graphql`, { method: 'OPTIONS', headers: { origin } })
    expect((await preflight('https://county.example')).headers.get('access-control-allow-origin')).toBe(
      'https://county.example',
    )
    expect((await preflight('https://elsewhere.example')).headers.get('access-control-allow-origin')).toBeNull()
  })

  test('with trusted documents nothing else is answered', async () => {
    const document = '{ person { name } }'
    const hash = createHash('sha256').update(document).digest('hex')
    const manifest = join(tmpdir(), `trusted-${process.pid}.json`)
    await writeFile(manifest, JSON.stringify({ [hash]: document }))
    await open({ TRUSTED_DOCUMENTS: manifest })
    const name = { person: { name: '王秀英' } }
    expect((await story!.ask(document)).data).toEqual(name)
    expect((await post(story!.gatewayUrl, { documentId: `sha256:${hash}` })).data).toEqual(name)
    expect(
      (await post(story!.gatewayUrl, { extensions: { persistedQuery: { version: 1, sha256Hash: hash } } })).data,
    ).toEqual(name)
    expect(await story!.ask('{ person { friend { name } } }')).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'DOCUMENT_NOT_TRUSTED' } }],
    })
  })

  test('otherwise a document can be registered by its hash and asked by it', async () => {
    await open()
    const query = '{ person { name } }'
    const extensions = { persistedQuery: { version: 1, sha256Hash: createHash('sha256').update(query).digest('hex') } }
    expect(await post(story!.gatewayUrl, { extensions })).toMatchObject({
      errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    })
    await post(story!.gatewayUrl, { query, extensions })
    expect((await post(story!.gatewayUrl, { extensions })).data).toEqual({ person: { name: '王秀英' } })
  })

  test('the schema is shown, and names are suggested, only where that is switched on', async () => {
    await open({ INTROSPECTION: 'false', SUGGESTIONS: 'false' })
    expect(await story!.ask('{ __schema { types { name } } }')).toMatchObject({
      status: 400,
      errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
    })
    expect((await story!.ask('{ persn { name } }')).errors?.[0]?.message).not.toMatch(/Did you mean/)
    await story!.end()
    await open()
    expect((await story!.ask('{ persn { name } }')).errors?.[0]?.message).toMatch(/Did you mean "person"/)
  })
})
