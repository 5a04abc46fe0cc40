import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { type AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { Department, type DepartmentOptions } from '../../src/department/department.js'

const OPTIONS: DepartmentOptions = {
  deadlineMs: 1_000,
  connections: 2,
  queueLength: 1,
  maximumAnswerBytes: 1_000_000,
  breakerFailures: 3,
  breakerPauseMs: 50,
  maximumEntities: 1_000,
  minimumEntities: 10,
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void
const fine: Handler = (_request, response) => response.end('{"data":{"name":"王秀英"}}')

describe('asking a department', () => {
  const open: (() => void)[] = []
  afterEach(() => open.splice(0).forEach((close) => close()))

  async function departmentOf(handler: Handler, options: Partial<DepartmentOptions> = {}) {
    const server: Server = createServer((request, response) => handler(request, response))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const department = new Department('health', `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`, {
      ...OPTIONS,
      ...options,
    })
    open.push(() => {
      void department.close()
      server.closeAllConnections()
      server.close()
    })
    return { department, server }
  }

  const ask = (
    department: Department,
    kind: 'query' | 'mutation' = 'query',
    signal = new AbortController().signal,
    entities = 0,
  ) =>
    department.ask({
      kind,
      body: '{"query":"{ name }"}',
      headers: { 'content-type': 'application/json' },
      signal,
      until: Number.POSITIVE_INFINITY,
      entities,
    })
  const reason = (answer: Awaited<ReturnType<typeof ask>>) =>
    'fault' in answer ? answer.fault.extensions.reason : 'ANSWERED'

  test('a query whose connection broke before any answer is asked once more', async () => {
    let asked = 0
    const { department } = await departmentOf((request, response) => {
      if (++asked === 1) request.socket.destroy()
      else fine(request, response)
    })
    expect(reason(await ask(department))).toBe('ANSWERED')
    expect(asked).toBe(2)
  })

  test('a mutation never is', async () => {
    let asked = 0
    const { department } = await departmentOf((request) => {
      asked++
      request.socket.destroy()
    })
    expect(reason(await ask(department, 'mutation'))).toBe('RESET')
    expect(asked).toBe(1)
  })

  test('after failures in a row it is left alone, then tried by one, then asked as before', async () => {
    let broken = true
    let asked = 0
    const { department } = await departmentOf((request, response) => {
      asked++
      if (broken) response.writeHead(500).end()
      else fine(request, response)
    })
    for (let time = 0; time < 3; time++) expect(reason(await ask(department))).toBe('STATUS')
    expect(department.state()).toMatchObject({ breaker: 'OPEN', last: 'SILENT', lastReason: 'STATUS' })
    expect(reason(await ask(department))).toBe('BREAKER_OPEN')
    expect(asked).toBe(3)
    await expect.poll(() => department.state().breaker).toBe('HALF_OPEN')
    broken = false
    const [first, second] = await Promise.all([ask(department), ask(department)])
    expect([reason(first), reason(second)]).toEqual(['ANSWERED', 'BREAKER_OPEN'])
    expect(department.state()).toMatchObject({ breaker: 'CLOSED', last: 'ANSWERING' })
  })

  test('more than it can answer waits, and more than may wait is refused at once', async () => {
    const held: ServerResponse[] = []
    const { department } = await departmentOf((_request, response) => void held.push(response))
    const answers = [ask(department), ask(department), ask(department)]
    expect(reason(await ask(department))).toBe('OVERLOADED')
    expect(department.state()).toMatchObject({ running: 2, waiting: 1 })
    for (let answered = 0; answered < 3; answered++) {
      await expect.poll(() => held.length).toBeGreaterThan(0)
      held.shift()!.end('{"data":{}}')
    }
    expect((await Promise.all(answers)).map(reason)).toEqual(['ANSWERED', 'ANSWERED', 'ANSWERED'])
  })

  test('a client that goes away takes its fetch along, and nobody blames the department', async () => {
    let closed = false
    const { department } = await departmentOf((request) => void request.socket.on('close', () => (closed = true)))
    const gone = new AbortController()
    const answer = ask(department, 'query', gone.signal)
    await expect.poll(() => department.state().running).toBe(1)
    setImmediate(() => gone.abort())
    expect(reason(await answer)).toBe('DEADLINE')
    await expect.poll(() => closed || department.state().running === 0).toBe(true)
    expect(department.state()).toMatchObject({ breaker: 'CLOSED', last: 'UNASKED' })
  })

  test('what it is asked for at a time follows how it does', async () => {
    let tooMuch = 0
    const { department } = await departmentOf(
      (request, response) => {
        if (tooMuch-- > 0) response.writeHead(500).end()
        else fine(request, response)
      },
      { breakerFailures: 100 },
    )
    expect(department.entitiesPerFetch).toBe(250)
    await ask(department, 'query', undefined, 250)
    expect(department.entitiesPerFetch).toBe(500)
    tooMuch = 3
    for (let time = 0; time < 3; time++) await ask(department, 'query', undefined, department.entitiesPerFetch)
    expect(department.entitiesPerFetch).toBe(63)
  })
})
