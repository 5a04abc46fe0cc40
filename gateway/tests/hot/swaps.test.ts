import { createHash } from 'node:crypto'
import { mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compose, post } from '../../../tests/federation/telling/story.js'
import { createLog, readEnvironment, type RunningGateway, startGateway } from '../../src/index.js'

/** A department that answers every question with the same name. */
const answering = (name: string): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer((_request, response) => {
      response.setHeader('content-type', 'application/json')
      response.end(JSON.stringify({ data: { name } }))
    }).listen(0, '127.0.0.1', () => resolve(server))
  })
const addressOf = (server: Server) => `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`
const readiness = async (gateway: RunningGateway) =>
  (await (await fetch(`${gateway.url}/readyz`)).json()) as {
    supergraph: { swaps: number; refusal?: string }
    departments: unknown[]
  }

describe('a newer supergraph', () => {
  let old: Server
  let young: Server
  let folder: string
  const supergraphOf = (server: Server, field = 'name') =>
    compose({
      registry: {
        sdl: `type Query { name: String ${field === 'name' ? '' : `${field}: String`} }`,
        url: addressOf(server),
      },
    })

  beforeAll(async () => {
    old = await answering('王秀英')
    young = await answering('李建国')
    folder = await mkdtemp(join(tmpdir(), 'swaps-'))
  })
  afterAll(async () => {
    for (const server of [old, young]) server.closeAllConnections()
    old.close()
    young.close()
    await rm(folder, { recursive: true })
  })

  const start = (supergraph: string) =>
    startGateway(
      readEnvironment({ PORT: '0', SUPERGRAPH: supergraph, SUPERGRAPH_POLL_MS: '100', LOG_LEVEL: 'silent' }),
      createLog('silent'),
    )

  test('is taken from its file within two seconds, and requests under way end on the old one', async () => {
    const file = join(folder, 'one.graphql')
    await writeFile(file, supergraphOf(old))
    const gateway = await start(file)
    let asking = true
    const failed: unknown[] = []
    const load = Promise.all(
      Array.from({ length: 4 }, async () => {
        while (asking) {
          const answer = await post(gateway.url, { query: '{ name }' })
          if (answer.errors || !answer.data?.name) failed.push(answer)
        }
      }),
    )
    const swaps = Number(process.env.RUNS ?? 6)
    for (let swap = 1; swap <= swaps; swap++) {
      await writeFile(`${file}.new`, supergraphOf(swap % 2 ? young : old, `field${swap}`))
      await rename(`${file}.new`, file)
      await expect
        .poll(async () => (await readiness(gateway)).supergraph.swaps, { timeout: 2_000, interval: 20 })
        .toBe(swap)
    }
    expect((await post(gateway.url, { query: `{ field${swaps} }` })).status).toBe(200)
    asking = false
    await load
    await gateway.stop()
    expect(failed).toEqual([])
  })

  test.each([
    ['not GraphQL', 'type Query {', /not valid GraphQL/],
    ['no supergraph', 'type Query { name: String }', /names no subgraph/],
    [
      'a built-in field that needs a department',
      compose({
        keys: {
          sdl: 'type Query { person(name: ID!): Person } type Person @key(fields: "id") { id: ID! }',
          url: 'builtin:keys',
        },
      }),
      /Query\.person of the built-in subgraph keys cannot be answered/,
    ],
    [
      'a department without an address',
      compose({ registry: { sdl: 'type Query { name: String }', url: '' } }),
      /registry has no usable address/,
    ],
  ])('that cannot be served (%s) is refused with the reason, and the old one stays', async (_name, text, reason) => {
    const file = join(folder, 'two.graphql')
    await writeFile(file, supergraphOf(old))
    const gateway = await start(file)
    await writeFile(file, text)
    await expect.poll(async () => (await readiness(gateway)).supergraph.refusal, { timeout: 2_000 }).toMatch(reason)
    expect((await post(gateway.url, { query: '{ name }' })).data).toEqual({ name: '王秀英' })
    await writeFile(file, supergraphOf(young))
    await expect.poll(async () => (await post(gateway.url, { query: '{ name }' })).data).toEqual({ name: '李建国' })
    expect((await readiness(gateway)).supergraph.refusal).toBeUndefined()
    await gateway.stop()
  })

  test('is taken over HTTP, and an unchanged one is not sent again', async () => {
    let text = supergraphOf(old)
    const statuses: number[] = []
    const store = createServer((request, response) => {
      const etag = `"${createHash('sha256').update(text).digest('hex')}"`
      const same = request.headers['if-none-match'] === etag
      statuses.push(same ? 304 : 200)
      response.writeHead(same ? 304 : 200, { etag }).end(same ? undefined : text)
    })
    await new Promise<void>((resolve) => store.listen(0, '127.0.0.1', resolve))
    const gateway = await start(`http://127.0.0.1:${(store.address() as AddressInfo).port}/supergraph`)
    await expect.poll(() => statuses).toContain(304)
    text = supergraphOf(young)
    await expect
      .poll(async () => (await post(gateway.url, { query: '{ name }' })).data, { timeout: 2_000 })
      .toEqual({ name: '李建国' })
    expect(statuses.filter((status) => status === 200)).toHaveLength(2)
    await gateway.stop()
    store.closeAllConnections()
    store.close()
  })
})
