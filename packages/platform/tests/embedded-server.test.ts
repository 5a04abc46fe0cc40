import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { once } from 'node:events'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { withClient } from '../src/databases/role.store.js'
import { EmbeddedServer } from '../src/postgres/embedded-server.js'
import { runningPostmaster } from '../src/postgres/postmaster.js'
import { watchServer } from '../src/postgres/watch-server.js'
import { testDirectory } from '../src/testing/index.js'

const options = { password: 'secret', durability: 'disposable' } as const

describe('the embedded PostgreSQL', () => {
  let directory: string

  beforeEach(() => {
    const home = mkdtempSync(join(testDirectory(), 'embedded-'))
    chmodSync(home, 0o755) // mkdtemp makes it private, and the server’s user must pass
    directory = join(home, 'postgres')
  })

  afterEach(async () => {
    await EmbeddedServer.stopServing(directory)
    rmSync(dirname(directory), { recursive: true, force: true })
  })

  it('keeps what was written over a stop and a start, on the same port', async () => {
    const first = await start()
    await run(first, `create table visit as select 'Zhang Guolan' as person`)
    await first.stop()
    const second = await start()
    expect(second.port).toBe(first.port)
    expect(await run(second, 'select person from visit')).toEqual([{ person: 'Zhang Guolan' }])
  })

  it('is adopted when the one who started it was killed without stopping it', async () => {
    const first = await start()
    const second = await start()
    expect(second.adopted).toBe(true)
    expect(second.port).toBe(first.port)
    await second.stop()
    expect(await EmbeddedServer.stopServing(directory)).toBe(false)
  })

  it('recovers when the server itself was killed', async () => {
    const first = await EmbeddedServer.start({ ...options, directory, durability: 'durable' })
    await run(first, `create table visit as select 'Zhang Guolan' as person`)
    process.kill(runningPostmaster(directory)!.pid, 'SIGKILL')
    const second = await start()
    expect(second.adopted).toBe(false)
    expect(await run(second, 'select person from visit')).toEqual([{ person: 'Zhang Guolan' }])
  })

  it('comes back on its port when it dies while the platform runs', async () => {
    const server = await EmbeddedServer.start({ ...options, directory, durability: 'durable' })
    await run(server, `create table visit as select 'Zhang Guolan' as person`)
    process.kill(runningPostmaster(directory)!.pid, 'SIGKILL')
    const revived = new Promise<Error | undefined>((resolve) => {
      const end = watchServer(server, (failure) => {
        end()
        resolve(failure)
      })
    })
    expect(await revived).toBeUndefined()
    expect(await run(server, 'select person from visit')).toEqual([{ person: 'Zhang Guolan' }])
  })

  it('does not take another process for the server when its id was given out again', async () => {
    await (await start()).stop()
    writeFileSync(
      join(directory, 'postmaster.pid'),
      [process.pid, directory, 0, 5432, '', '127.0.0.1', '', 'ready'].join('\n'),
    )
    const server = await start()
    expect(server.adopted).toBe(false)
    expect(await run(server, 'select 1 as one')).toEqual([{ one: 1 }])
  })

  it('takes another port when somebody has its own meanwhile', async () => {
    const first = await start()
    await first.stop()
    const stranger = createServer().listen(first.port, '127.0.0.1')
    await once(stranger, 'listening')
    const second = await start()
    expect(second.port).not.toBe(first.port)
    stranger.close()
  })

  it('finishes an initialisation that was cut short', async () => {
    mkdirSync(`${directory}.new/base`, { recursive: true })
    writeFileSync(`${directory}.new/PG_VERSION`, '18')
    expect(await run(await start(), 'select 1 as one')).toEqual([{ one: 1 }])
  })

  it('says in its own words why it does not start', async () => {
    await (await start()).stop()
    writeFileSync(join(directory, 'PG_VERSION'), '9.6\n')
    await expect(start()).rejects.toThrow(/failed in postgres.*database files are incompatible with server/)
  })

  it('never writes a statement’s values to its log', async () => {
    const server = await start()
    await expect(run(server, `select 'identity 34119919500101001X'::int`)).rejects.toThrow()
    const logs = readdirSync(join(directory, 'log')).map((name) => readFileSync(join(directory, 'log', name), 'utf8'))
    expect(logs.join('')).toContain('database system is ready')
    expect(logs.join('')).not.toContain('34119919500101001X')
  })

  it.runIf(process.getuid?.() === 0)('moves out of a home that is closed to its user', async () => {
    const home = mkdtempSync(join(testDirectory(), 'closed-home-'))
    const inside = join(home, 'data', 'postgres')
    const server = await EmbeddedServer.start({ directory: inside, ...options })
    const place = readlinkSync(inside)
    expect(place).toMatch(/^\/var\/lib\/huilian\//)
    expect(await run(server, 'select 1 as one')).toEqual([{ one: 1 }])
    await server.stop()
    rmSync(dirname(place), { recursive: true })
  })

  function start(): Promise<EmbeddedServer> {
    return EmbeddedServer.start({ directory, ...options })
  }
})

async function run(server: EmbeddedServer, statement: string): Promise<unknown[]> {
  return withClient(server.url(), async (client) => (await client.query(statement)).rows as unknown[])
}
