import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'

import { type Count, countTests, type VitestReport } from './count-tests.js'

/*
 * `npm test`: the whole suite. Each check (lint, types, the committed contract) counts as one, each test as one. The
 * last line is `N passed, N failed`, alone.
 */
const reportFile = '.turbo/vitest.json'
const total: Count = { passed: 0, failed: 0, skipped: 0 }

for (const check of ['lint', 'typecheck', 'schema:check']) {
  console.log(`\n── ${check}`)
  const status = run('turbo', ['run', `//#${check}`, '--output-logs=full', '--log-prefix=none'])
  if (status === 0) total.passed++
  else total.failed++
}

console.log('\n── tests')
rmSync(reportFile, { force: true })
mkdirSync('.turbo', { recursive: true })
const status = run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`])
const report = existsSync(reportFile) ? (JSON.parse(readFileSync(reportFile, 'utf8')) as VitestReport) : null
const tests = countTests(report, status)
total.passed += tests.passed
total.failed += tests.failed

if (tests.skipped > 0) console.log(`\n${tests.skipped} skipped.`)
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0

function run(bin: string, args: string[]): number {
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1' }
  const { status, error } = spawnSync(`node_modules/.bin/${bin}`, args, { stdio: 'inherit', env })
  if (error) console.error(`${bin} could not be started: ${error.message}. Run npm ci first.`)
  return status ?? 1
}
