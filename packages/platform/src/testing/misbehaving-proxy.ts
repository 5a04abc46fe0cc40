import { once } from 'node:events'
import {
  createServer,
  type IncomingMessage,
  type RequestOptions,
  request,
  type Server,
  type ServerResponse,
} from 'node:http'
import { type AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { type Habit } from './habit.js'

/**
 * Stands between the gateway and a department and passes everything on, until it is told to misbehave. The department
 * itself stays well: what is tested is what the gateway makes of its connection.
 */
export class MisbehavingProxy {
  private habit: Habit | undefined
  private server: Server | undefined
  private port = 0
  private readonly dripping = new Set<NodeJS.Timeout>()

  constructor(private readonly target: number) {}

  get url(): string {
    return `http://127.0.0.1:${this.port}/graphql`
  }

  /** Listens; `behave` and `misbehave` then say how. */
  async open(): Promise<void> {
    this.server = createServer((question, answer) => void this.handle(question, answer))
    this.server.listen(this.port, '127.0.0.1')
    await once(this.server, 'listening')
    this.port = (this.server.address() as AddressInfo).port
  }

  async misbehave(habit: Habit): Promise<void> {
    this.habit = habit
    // what stands in a kept-alive connection would be answered as before
    this.server?.closeAllConnections()
    if (habit === 'refuse') await this.close()
  }

  async behave(): Promise<void> {
    this.habit = undefined
    this.server?.closeAllConnections()
    if (!this.server) await this.open()
  }

  async close(): Promise<void> {
    const { server } = this
    this.server = undefined
    for (const timer of this.dripping) clearInterval(timer)
    if (!server) return
    server.close()
    server.closeAllConnections()
    await once(server, 'close')
  }

  private async handle(question: IncomingMessage, answer: ServerResponse): Promise<void> {
    const body = await buffer(question)
    switch (this.habit) {
      case undefined:
        return void send(answer, await this.ask(question, body))
      case 'refuse':
      case 'hang':
        return
      case 'drip':
        return this.drip(answer, await this.ask(question, body))
      case 'error':
        answer.writeHead(500, { 'content-type': 'text/html' }).end('<h1>500 Internal Server Error</h1>')
        return
      case 'garbage':
        answer.writeHead(200, { 'content-type': 'application/json' }).end('{"data":{"_entities":[{"__typ')
        return
      case 'empty':
        answer.writeHead(200, { 'content-type': 'application/json' }).end('{}')
        return
      case 'half':
        return void send(answer, halve(await this.ask(question, body)))
      case 'reset':
        return reset(answer, await this.ask(question, body))
    }
  }

  private async ask(question: IncomingMessage, body: Buffer): Promise<Reply> {
    const options: RequestOptions = {
      host: '127.0.0.1',
      port: this.target,
      path: question.url,
      method: question.method,
      headers: { ...question.headers, host: `127.0.0.1:${this.target}`, 'accept-encoding': 'identity' },
    }
    return new Promise((resolve) => {
      const asked = request(options, (response) => {
        buffer(response).then(
          (bytes) => resolve({ status: response.statusCode ?? 502, type: response.headers['content-type'], bytes }),
          () => resolve(unreachable),
        )
      })
      asked.on('error', () => resolve(unreachable))
      asked.end(body)
    })
  }

  private drip(answer: ServerResponse, { bytes }: Reply): void {
    answer.writeHead(200, { 'content-type': 'application/json', 'content-length': bytes.length })
    let sent = 0
    const timer = setInterval(() => {
      if (sent >= bytes.length || answer.destroyed) clearInterval(timer)
      else answer.write(bytes.subarray(sent, ++sent))
    }, 50)
    this.dripping.add(timer)
  }
}

/** What the department answered. */
interface Reply {
  readonly status: number
  readonly type?: string
  readonly bytes: Buffer
}

const unreachable: Reply = { status: 502, type: 'text/plain', bytes: Buffer.from('the department does not answer') }

function send(answer: ServerResponse, { status, type, bytes }: Reply): void {
  answer.writeHead(status, { 'content-type': type ?? 'application/json', 'content-length': bytes.length }).end(bytes)
}

function reset(answer: ServerResponse, { bytes }: Reply): void {
  answer.writeHead(200, { 'content-type': 'application/json', 'content-length': bytes.length })
  answer.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => answer.socket?.resetAndDestroy())
}

/** Every list of entities in the answer, cut in half. An answer of one entity is left with none. */
function halve(reply: Reply): Reply {
  const answer = JSON.parse(reply.bytes.toString()) as { data?: Record<string, unknown> | null }
  const data = Object.fromEntries(
    Object.entries(answer.data ?? {}).map(([key, value]) => [
      key,
      Array.isArray(value) ? value.slice(0, Math.floor(value.length / 2)) : value,
    ]),
  )
  return { ...reply, bytes: Buffer.from(JSON.stringify({ ...answer, data })) }
}
