import { serverAudits } from 'graphql-http'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Story, tell } from '../../../tests/federation/telling/story.js'

let story: Story
beforeAll(async () => {
  story = await tell({ registry: 'type Query { name: String }' }, { Query: { name: '王秀英' } })
})
afterAll(() => story.end())

// the gateway takes no query from an address without a header that makes browsers ask first (CSRF prevention)
const asBrowsersMay = (input: string | URL | Request, init?: RequestInit) =>
  fetch(input, { ...init, headers: { ...(init?.headers as Record<string, string>), 'apollo-require-preflight': '1' } })

// Apollo Server tells a client that asks for the older media type, application/json, by a 400 that its document was not
// executed. The specification would rather have 200 there; proxies and logs are better served by the truth.
const EXPLAINED = new Set(['572B', 'FDE2', '7B9B'])

test('answers GraphQL over HTTP as its specification says: no error, and each warning is explained', async () => {
  const audits = serverAudits({ url: () => `${story.gatewayUrl}/graphql`, fetchFn: asBrowsersMay })
  const results = await Promise.all(audits.map(async (audit) => ({ ...(await audit.fn()), id: audit.id })))
  expect(results.length).toBeGreaterThan(50)
  expect(results.filter(({ status }) => status === 'error')).toEqual([])
  expect(new Set(results.filter(({ status }) => status !== 'ok').map(({ id }) => id))).toEqual(EXPLAINED)
})
