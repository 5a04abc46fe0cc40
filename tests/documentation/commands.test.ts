import { execFile, spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { findFreePort } from '@huilian/platform'
import { testDirectory } from '@huilian/platform/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { documents, listBlocks, listCommands } from './blocks.js'

/*
 * Every command and query of the documents is typed here as it stands, in a shell, against a platform that was started
 * as the documents say, with a county of 400 people in a data directory of its own.
 */

const root = fileURLToPath(new URL('../..', import.meta.url))

interface Ended {
  code: number
  out: string
}

let data: string
let port: number
let running: ChildProcess | null = null

beforeAll(async () => {
  data = join(mkdtempSync(join(testDirectory(), 'documents-')), 'data')
  chmodSync(join(data, '..'), 0o755) // the database server's user must pass
  port = await findFreePort()
  await start()
}, 400_000)
afterAll(() => stop(), 60_000)

const environment = (): NodeJS.ProcessEnv => ({
  ...process.env,
  HUILIAN_DATA: data,
  HUILIAN_PORT: String(port),
  npm_config_loglevel: 'silent',
})

/** `npm start`, until it says that it is ready. */
async function start(): Promise<void> {
  const child = spawn('npm', ['start', '--', '--people', '400'], { cwd: root, env: environment(), stdio: 'pipe' })
  let said = ''
  await new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      said += chunk.toString()
      if (said.includes('Huilian is ready')) resolve()
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.once('close', () => reject(new Error(`npm start ended:\n${said}`)))
  })
  running = child
}

async function stop(): Promise<void> {
  const child = running
  running = null
  if (!child || child.exitCode !== null) return
  const ended = new Promise((resolve) => child.once('close', resolve))
  await type('npx huilian stop')
  await ended
}

/** Types a command into a shell. */
function type(command: string): Promise<Ended> {
  const here = command
    .replaceAll('http://127.0.0.1:4000', `http://127.0.0.1:${port}`)
    .replaceAll(/(?<![\w./-])data\//g, `${data}/`)
  return new Promise((resolve) => {
    execFile('bash', ['-c', here], { cwd: root, env: environment(), maxBuffer: 2 ** 26 }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : error ? 1 : 0, out: stdout + stderr }),
    )
  })
}

/** Commands that the test does in its own way: the installation itself, and the suite that is running. */
const elsewhere = /^(npm ci|npm test|npm run|docker )/

const obeyed = new Set<string>()

/** Exit codes other than success that a command may end with here, and why. */
const expectedCodes: Record<string, number[]> = {
  'npx huilian doctor': [0, 3], // a fresh installation has no backup yet: a warning
}

async function obey(command: string): Promise<void> {
  if (command === 'npm start') return running ? undefined : start()
  if (command === 'npx huilian stop') return stop()
  const { code, out } = await type(command)
  expect(expectedCodes[command] ?? [0], `${command}\n${out}`).toContain(code)
  expect(out.trim()).not.toBe('')
}

test('the query of the README shows one person as three departments know her', async () => {
  const [curl] = listCommands('README.md').filter((command) => command.startsWith('curl'))
  expect(listCommands('README.zh-CN.md')).toContain(curl)
  const { out } = await type(curl!)
  const { data: answer, errors } = JSON.parse(out) as { data: { person: Record<string, unknown> }; errors?: unknown }
  expect(errors).toBeUndefined()
  expect(answer.person).toMatchObject({
    name: '周桂英',
    age: 82,
    health: { link: 'LINKED' },
    civilAffairs: { link: 'LINKED' },
  })
})

describe.each(documents)('%s', (document) => {
  const commands = listCommands(document).filter((command) => !elsewhere.test(command))
  test.skipIf(commands.length === 0)('means every command that it gives', { timeout: 400_000 }, async () => {
    for (const command of commands) {
      if (obeyed.has(command) && command.startsWith('npx')) continue // the same promise in the other language
      obeyed.add(command)
      if (command === 'npx huilian linking-key rotate') addLinkingKey()
      await obey(command)
    }
  })

  const queries = listBlocks(document, 'graphql')
  test.skipIf(queries.length === 0)('means every query that it shows', async () => {
    for (const query of queries) {
      const answer = await fetch(`http://127.0.0.1:${port}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query }),
      })
      expect(await answer.json()).toMatchObject({ data: expect.any(Object) as unknown })
    }
  })
})

/** What the operator does by hand before rotating: the new key on the first line. */
function addLinkingKey(): void {
  const file = join(data, 'secrets/linking-key')
  writeFileSync(file, `p2:${randomBytes(32).toString('base64')}\n${readFileSync(file, 'utf8')}`)
}
