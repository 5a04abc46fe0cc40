import { type ChildProcess } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { testDirectory } from '@huilian/platform/testing'
import { embeddedPort, describeInstallation, findFreePort } from '@huilian/platform'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Ended, huilian, spawnHuilian } from './huilian.js'

/** The commands an operator types in a week, against a platform without the synthetic county. */
describe('a platform of one’s own', { timeout: 240_000 }, () => {
  let data: string
  let port: number
  let running: Started

  beforeAll(async () => {
    data = join(mkdtempSync(join(testDirectory(), 'platform-')), 'data')
    chmodSync(join(data, '..'), 0o755) // the database server’s user must pass
    port = await findFreePort()
    running = await start()
  }, 240_000)

  afterAll(async () => {
    await running.stop()
  }, 60_000)

  it('says where it is when it is ready', () => {
    expect(running.out()).toMatch(/Huilian is ready after [\d.]+ s\./)
    expect(running.out()).toContain(`http://127.0.0.1:${port}/graphql`)
  })

  it('answers what every department has registers for', async () => {
    const { code, out, err } = await run('query', '-', '--format', 'json', { input: '{ __typename }' })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(JSON.parse(out)).toEqual({ data: { __typename: 'Query' } })
  })

  it('does not start twice on the same data', async () => {
    const { code, err } = await run('start', '--no-county')
    expect(code).toBe(1)
    expect(err).toContain(`A platform already runs on ${data}: process ${running.pid}`)
    expect(err).toContain(`http://127.0.0.1:${port}/graphql`)
  })

  it('is all ready, by its own account', async () => {
    const { code, out } = await run('status')
    expect(code).toBe(0)
    for (const name of ['registry', 'health', 'civil-affairs', 'gateway'])
      expect(out).toMatch(new RegExp(`${name} .* ready`))
  })

  it('takes the example row of a template in once', async () => {
    const template = join(data, 'divisions.xlsx')
    expect((await run('import', 'registry', '--template', 'divisions', '--output', template)).code).toBe(0)
    expect((await run('import', 'registry', template)).out).toMatch(
      /read 1 = accepted 1 \(new 1, changed 0\) \+ rejected 0 \+ unchanged 0/,
    )
    expect((await run('import', 'registry', template)).out).toMatch(
      /read 1 = accepted 0 \(new 0, changed 0\) \+ rejected 0 \+ unchanged 1/,
    )
  })

  it('has nothing wrong with it but a missing backup', async () => {
    const { out } = await run('doctor', '--json')
    const findings = JSON.parse(out) as { subject: string; state: string; sentence: string }[]
    // the contract is the business of npm run schema:check
    expect(findings.filter(({ state, subject }) => state === 'wrong' && subject !== 'schema')).toEqual([])
    expect(findings).toContainEqual(expect.objectContaining({ subject: 'backups', state: 'warning' }))
    expect(findings).toContainEqual(
      expect.objectContaining({ sentence: 'The role huilian_registry can do no more than it needs.' }),
    )
  })

  it('is backed up while it runs, and restored when it is stopped', async () => {
    const backup = join(data, 'backups', 'monday')
    expect(await run('backup', backup)).toMatchObject({ code: 0, out: expect.stringContaining('registry: ') })
    expect((await run('restore', backup)).err).toContain('The platform runs here')
    await running.stop()
    expect(embeddedPort(describeInstallation({ data }))).toBeUndefined()
    expect((await run('restore', backup)).err).toContain('The database of registry holds records')
    expect(await run('restore', backup, '--replace')).toMatchObject({ code: 0, err: '' })
    running = await start()
    const template = join(data, 'divisions.xlsx')
    expect((await run('import', 'registry', template)).out).toContain('unchanged 1')
  })

  it('stops everything when it is told to, and says so', async () => {
    expect(await run('stop')).toMatchObject({ code: 0, out: 'Stopped.\n' })
    await running.ended
    expect(running.out()).toMatch(/Stopping …\nStopped\.\n$/)
    expect(existsSync(join(data, 'running.json'))).toBe(false)
    expect(embeddedPort(describeInstallation({ data }))).toBeUndefined()
    expect((await run('status')).code).toBe(1)
  })

  interface Started {
    readonly pid: number
    readonly ended: Promise<unknown>
    out(): string
    stop(): Promise<void>
  }

  async function start(): Promise<Started> {
    const child: ChildProcess = spawnHuilian(['start', '--no-county', '--data', data, '--port', String(port)])
    let out = ''
    const ended = new Promise((resolve) => child.once('close', resolve))
    const ready = new Promise<void>((resolve, reject) => {
      child.stdout!.on('data', (chunk: Buffer) => {
        out += chunk.toString()
        if (out.includes('npx huilian stop')) resolve()
      })
      child.stderr!.on('data', (chunk: Buffer) => (out += chunk.toString()))
      void ended.then(() => reject(new Error(`the platform ended before it was ready:\n${out}`)))
    })
    await ready
    return {
      pid: child.pid!,
      ended,
      out: () => out,
      async stop() {
        if (child.exitCode === null) child.kill('SIGINT')
        await ended
      },
    }
  }

  function run(...args: (string | { input: string })[]): Promise<Ended> {
    const words = args.filter((argument) => typeof argument === 'string')
    const [options] = args.filter((argument) => typeof argument === 'object')
    return huilian([...words, '--data', data], options)
  }
})
