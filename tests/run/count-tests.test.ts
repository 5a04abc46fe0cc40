import { expect, test } from 'vitest'

import { countTests, type VitestReport } from './count-tests.js'

function report(...files: string[][]): VitestReport {
  const results = files.flat()
  const count = (status: string) => results.filter((result) => result === status).length
  return {
    numPassedTests: count('passed'),
    numFailedTests: count('failed'),
    numPendingTests: count('skipped'),
    numTodoTests: 0,
    testResults: files.map((statuses) => ({
      status:
        statuses.every((status) => status === 'passed' || status === 'skipped') && statuses.length > 0
          ? 'passed'
          : 'failed',
      assertionResults: statuses.map((status) => ({ status })),
    })),
  }
}

test('passed, failed and skipped are counted apart', () => {
  expect(countTests(report(['passed', 'failed'], ['passed', 'skipped']), 1)).toEqual({
    passed: 2,
    failed: 1,
    skipped: 1,
  })
})

test('a file that does not load is a failure, though no test of it failed', () => {
  expect(countTests(report(['passed'], []), 1)).toEqual({ passed: 1, failed: 1, skipped: 0 })
})

test('an error outside every test is a failure, though all tests passed', () => {
  expect(countTests(report(['passed']), 1)).toEqual({ passed: 1, failed: 1, skipped: 0 })
})

test('a run without a report is a failure', () => {
  expect(countTests(null, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 })
})
