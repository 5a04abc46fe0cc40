import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server, type ServerResponse } from 'node:http'
import { type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { compose, post } from '../../../tests/federation/telling/story.js'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

const start = (environment: Record<string, string>) =>
  spawn(process.execPath, ['--import', '@swc-node/register/esm-register', 'gateway/src/main.ts'], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })

describe('the gateway’s process', () => {
  let registry: Server
  let folder: string
  const held: ServerResponse[] = []
  beforeAll(async () => {
    registry = createServer((_request, response) => void held.push(response))
    await new Promise<void>((resolve) => registry.listen(0, '127.0.0.1', resolve))
    folder = await mkdtemp(join(tmpdir(), 'process-'))
  })
  afterAll(async () => {
    registry.closeAllConnections()
    registry.close()
    await rm(folder, { recursive: true })
  })

  test('told to stop, it lets the request under way end, takes no new one, and exits with 0', async () => {
    const supergraph = join(folder, 'supergraph.graphql')
    const url = `http://127.0.0.1:${(registry.address() as AddressInfo).port}/graphql`
    await writeFile(supergraph, compose({ registry: { sdl: 'type Query { name: String }', url } }))
    const gateway = start({ PORT: '0', SUPERGRAPH: supergraph })
    const lines: Record<string, unknown>[] = []
    const listening = new Promise<string>((resolve) => {
      createInterface({ input: gateway.stdout }).on('line', (line) => {
        const entry = JSON.parse(line) as Record<string, unknown>
        lines.push(entry)
        if (entry.msg === 'the gateway listens') resolve(String(entry.url))
      })
    })
    const address = await listening
    expect((await fetch(`${address}/healthz`)).status).toBe(200)
    const answer = post(address, { query: 'query Who { name }' }, { 'x-request-id': 'last-one' })
    await expect.poll(() => held.length).toBe(1)
    const exited = once(gateway, 'exit')
    gateway.kill('SIGTERM')
    await expect
      .poll(() =>
        fetch(`${address}/healthz`).then(
          () => 'taken',
          () => 'refused',
        ),
      )
      .toBe('refused')
    held[0]!.end('{"data":{"name":"王秀英"}}')
    expect((await answer).data).toEqual({ name: '王秀英' })
    expect(await exited).toEqual([0, null])
    expect(lines).toContainEqual(expect.objectContaining({ requestId: 'last-one', status: 200, path: '/graphql' }))
    expect(lines.at(-1)).toMatchObject({ msg: 'the gateway has stopped' })
    expect(JSON.stringify(lines)).not.toContain('王秀英')
  })

  test.each([
    [
      'every problem of its environment at once',
      { PORT: 'front', DEPARTMENT_DEADLINE_MS: '0', SUBGRAPH_URLS: '{"a":1}' },
      /PORT: “front” does not do[^]*SUBGRAPH_URLS: “\{"a":1\}” does not do \(must be JSON like[^]*DEPARTMENT_DEADLINE_MS: “0”/,
    ],
    [
      'deadlines that contradict each other',
      { DEPARTMENT_DEADLINE_MS: '9000' },
      /9000 is not less than REQUEST_DEADLINE_MS \(8000\)/,
    ],
    [
      'a supergraph that is not there',
      { PORT: '0', SUPERGRAPH: '/nowhere/supergraph.graphql' },
      /cannot be read from \/nowhere\/supergraph\.graphql[^]*Compose it first/,
    ],
  ])('it says %s and exits with 1', async (_name, environment, sentence) => {
    const gateway = start(environment as Record<string, string>)
    let said = ''
    gateway.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
    expect(await once(gateway, 'exit')).toEqual([1, null])
    expect(said).toMatch(sentence)
  })
})
