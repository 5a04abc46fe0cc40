import { type ChildProcess, fork } from 'node:child_process'
import { deepStrictEqual } from 'node:assert'
import { closeSync, openSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { fileURLToPath } from 'node:url'
import { Pool } from 'undici'
import { compose } from '../../federation/telling/story.js'
import { report, type Row } from './report.js'

const { values: options } = parseArgs({
  options: {
    json: { type: 'boolean' },
    rounds: { type: 'string', default: '5' },
    requests: { type: 'string', default: '800' },
  },
})

interface Shape {
  people: number
  query: string
  variables: Record<string, unknown>
  concurrency: number
}
interface Measured {
  name: string
  process: ChildProcess
  pool: Pool
  /** By shape: the text of its first answer, which is every answer's. */
  answers: Map<Shape, string>
  /** By shape: processor time in milliseconds, wall time in milliseconds, each request's milliseconds. */
  results: Map<Shape, { cpuMs: number; wallMs: number; latencies: number[] }>
}

const { SDL, SHAPES } = (await import('./world.mjs' as string)) as { SDL: Record<string, string>; SHAPES: Shape[] }
const folder = await mkdtemp(join(tmpdir(), 'bench-gateway-'))
const nowhere = openSync('/dev/null', 'w')
const here = (file: string) => fileURLToPath(new URL(file, import.meta.url))
const message = <T>(child: ChildProcess): Promise<T> =>
  new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`A measured process ended with ${code}.`))
    child.once('exit', ended)
    child.once('message', (sent) => {
      child.off('exit', ended)
      resolve(sent as T)
    })
  })
const start = (file: string, parameters: string[], execArgv: string[] = []) =>
  fork(here(file), parameters, {
    execArgv,
    stdio: ['ignore', nowhere, 'inherit', 'ipc'],
    env: { ...process.env, NODE_ENV: 'production' },
  })

const departments = start('./departments.process.mjs', [])
const ports = await message<Record<string, number>>(departments)
const supergraph = join(folder, 'supergraph.graphql')
await writeFile(
  supergraph,
  compose(
    Object.fromEntries(
      Object.entries(SDL).map(([name, sdl]) => [name, { sdl, url: `http://127.0.0.1:${ports[name]}/graphql` }]),
    ),
  ),
)

const gateways: Measured[] = []
for (const [name, file, execArgv] of [
  ['hand-written', './hand-written.process.mjs', []],
  ['huilian', './huilian.process.ts', ['--import', '@swc-node/register/esm-register']],
  ['hive-gateway', './hive-gateway.process.mjs', []],
  ['apollo-gateway', './apollo-gateway.process.mjs', []],
] as const) {
  const child = start(file, [JSON.stringify(ports), supergraph], [...execArgv])
  const { url } = await message<{ url: string }>(child)
  gateways.push({
    name,
    process: child,
    pool: new Pool(new URL(url).origin, { connections: 64 }),
    answers: new Map(),
    results: new Map(),
  })
}

async function ask({ pool }: Measured, { query, variables }: Shape): Promise<string> {
  const { body, statusCode } = await pool.request({
    method: 'POST',
    path: '/graphql',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const text = await body.text()
  if (statusCode !== 200) throw new Error(`HTTP ${statusCode}: ${text.slice(0, 500)}`)
  return text
}

async function cpuMs({ process: child }: Measured): Promise<number> {
  const told = message<{ cpu: NodeJS.CpuUsage }>(child)
  child.send('cpu')
  const { cpu } = await told
  return (cpu.user + cpu.system) / 1_000
}

async function run(gateway: Measured, shape: Shape, requests: number, measured: boolean): Promise<void> {
  const latencies: number[] = []
  const expected = gateway.answers.get(shape)!
  const cpuBefore = await cpuMs(gateway)
  const started = performance.now()
  let left = requests
  await Promise.all(
    Array.from({ length: shape.concurrency }, async () => {
      while (left-- > 0) {
        const at = performance.now()
        const text = await ask(gateway, shape)
        latencies.push(performance.now() - at)
        if (text !== expected) throw new Error(`${gateway.name} gave two different answers for ${shape.people} people.`)
      }
    }),
  )
  const wallMs = performance.now() - started
  const usedMs = (await cpuMs(gateway)) - cpuBefore
  if (!measured) return
  const known = gateway.results.get(shape) ?? { cpuMs: 0, wallMs: 0, latencies: [] }
  gateway.results.set(shape, {
    cpuMs: known.cpuMs + usedMs,
    wallMs: known.wallMs + wallMs,
    latencies: [...known.latencies, ...latencies],
  })
}

try {
  for (const shape of SHAPES) {
    const [first, ...others] = gateways
    for (const gateway of gateways) gateway.answers.set(shape, await ask(gateway, shape))
    for (const other of others)
      deepStrictEqual(
        JSON.parse(other.answers.get(shape)!),
        JSON.parse(first!.answers.get(shape)!),
        `${other.name} differs`,
      )
  }
  const requestsFor = (shape: Shape) =>
    Math.max(20, Math.round((Number(options.requests) * 4) / Math.sqrt(shape.people) / 4))
  for (const shape of SHAPES) for (const gateway of gateways) await run(gateway, shape, requestsFor(shape), false)
  for (let round = 0; round < Number(options.rounds); round++) {
    for (const shape of SHAPES) for (const gateway of gateways) await run(gateway, shape, requestsFor(shape), true)
  }
  const rows = gateways.flatMap(({ name, results }) =>
    [...results].map(([shape, { cpuMs: used, wallMs, latencies }]): Row => {
      const sorted = latencies.toSorted((a, b) => a - b)
      const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!
      return {
        gateway: name,
        people: shape.people,
        requestsPerSecond: (latencies.length / wallMs) * 1_000,
        p50Ms: at(0.5),
        p99Ms: at(0.99),
        cpuPerRequestMs: used / latencies.length,
      }
    }),
  )
  process.stdout.write(report(rows, options.json ?? false))
} finally {
  for (const gateway of gateways) {
    gateway.process.kill()
    await gateway.pool.destroy()
  }
  departments.kill()
  closeSync(nowhere)
  await rm(folder, { recursive: true })
}
