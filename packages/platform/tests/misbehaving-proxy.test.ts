import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { type AddressInfo } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { MisbehavingProxy } from '../src/testing/misbehaving-proxy.js'

describe('the connection to health, misbehaving', () => {
  const reply = { data: { _entities: [{ id: 'p1-a' }, { id: 'p1-b' }, { id: 'p1-c' }, { id: 'p1-d' }] } }
  let health: Server
  let proxy: MisbehavingProxy

  beforeEach(async () => {
    health = createServer((_, response) => response.end(JSON.stringify(reply))).listen(0, '127.0.0.1')
    await once(health, 'listening')
    proxy = new MisbehavingProxy((health.address() as AddressInfo).port)
    await proxy.open()
  })

  afterEach(async () => {
    await proxy.close()
    health.close()
  })

  it('passes questions on while it behaves', async () => {
    expect(await (await ask()).json()).toEqual(reply)
  })

  it('refuses, and takes connections at the same address again', async () => {
    await proxy.misbehave('refuse')
    await expect(ask()).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } })
    await proxy.behave()
    expect(await (await ask()).json()).toEqual(reply)
  })

  it.each(['hang', 'drip'] as const)('makes everybody wait: %s', async (habit) => {
    await proxy.misbehave(habit)
    await expect(ask(300).then((response) => response.text())).rejects.toThrow(/aborted due to timeout/)
  })

  it('answers 500 with a page', async () => {
    await proxy.misbehave('error')
    const response = await ask()
    expect(response.status).toBe(500)
    expect(await response.text()).toContain('<h1>')
  })

  it('answers with broken JSON', async () => {
    await proxy.misbehave('garbage')
    await expect((await ask()).json()).rejects.toThrow(SyntaxError)
  })

  it('answers with nothing in it', async () => {
    await proxy.misbehave('empty')
    expect(await (await ask()).json()).toEqual({})
  })

  it('answers with half of the entities', async () => {
    await proxy.misbehave('half')
    expect(await (await ask()).json()).toEqual({ data: { _entities: reply.data._entities.slice(0, 2) } })
  })

  it('breaks off in the middle', async () => {
    await proxy.misbehave('reset')
    await expect(ask().then((response) => response.text())).rejects.toThrow(/terminated|fetch failed/)
  })

  function ask(milliseconds = 5000): Promise<Response> {
    return fetch(proxy.url, { method: 'POST', body: '{}', signal: AbortSignal.timeout(milliseconds) })
  }
})
