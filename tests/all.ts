import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'

/*
 * `npm test`: the whole suite. Each check (lint, types, the committed contract) counts as one, each test as one. The
 * last line is `N passed, N failed`, alone.
 */
const counts = '.turbo/vitest.json'
let passed = 0
let failed = 0

for (const check of ['lint', 'typecheck', 'schema:check']) {
  console.log(`\n── ${check}`)
  const status = run('turbo', ['run', `//#${check}`, '--output-logs=full', '--log-prefix=none'])
  if (status === 0) passed++
  else failed++
}

console.log('\n── tests')
rmSync(counts, { force: true })
mkdirSync('.turbo', { recursive: true })
const status = run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${counts}`])
const { passedTests, failedTests, skippedTests } = readCounts()
passed += passedTests
// an error outside every test (a file that does not load, a promise nobody awaited) is a failure too
failed += Math.max(failedTests, status === 0 ? 0 : 1)

if (skippedTests > 0) console.log(`\n${skippedTests} skipped; each says above why.`)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0

function run(bin: string, args: string[]): number {
  const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', NODE_ENV: 'test' }
  const { status, error } = spawnSync(`node_modules/.bin/${bin}`, args, { stdio: 'inherit', env })
  if (error) console.error(`${bin} could not be started: ${error.message}. Run npm ci first.`)
  return status ?? 1
}

interface Counts {
  passedTests: number
  failedTests: number
  skippedTests: number
}

/** vitest's own counts; a file that failed before its first test counts as one failure. */
function readCounts(): Counts {
  interface Report {
    numPassedTests: number
    numFailedTests: number
    numPendingTests: number
    numTodoTests: number
    testResults: { status: string; assertionResults: { status: string }[] }[]
  }
  try {
    const report = JSON.parse(readFileSync(counts, 'utf8')) as Report
    const brokenFiles = report.testResults.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
    )
    return {
      passedTests: report.numPassedTests,
      failedTests: report.numFailedTests + brokenFiles.length,
      skippedTests: report.numPendingTests + report.numTodoTests,
    }
  } catch {
    console.error('vitest ended without telling what it counted.')
    return { passedTests: 0, failedTests: 1, skippedTests: 0 }
  }
}
