import { spawnSync } from 'node:child_process'
import { parseArgs } from 'node:util'

// compares every story, and the platform's own schema, with one schema over ever new operations
const { values } = parseArgs({ options: { minutes: { type: 'string', default: '5' } } })
const minutes = Number(values.minutes)
const { status } = spawnSync(
  'npx',
  ['vitest', 'run', 'tests/federation', '-t', 'whatever is asked', `--testTimeout=${minutes * 60_000 + 60_000}`],
  { stdio: 'inherit', env: { ...process.env, FUZZ_MINUTES: String(minutes) } },
)
process.exitCode = status ?? 1
