/** What is read of vitest's JSON report. */
export interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
  testResults: { status: string; assertionResults: { status: string }[] }[]
}

export interface Count {
  passed: number
  failed: number
  skipped: number
}

/**
 * Counts honestly: a file that breaks before its first test is one failure, and so is an error outside every test (a
 * promise that nobody awaited) or a run that ended without a report.
 *
 * @param status the exit code of vitest
 */
export function countTests(report: VitestReport | null, status: number): Count {
  if (report === null) return { passed: 0, failed: 1, skipped: 0 }
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  )
  const failed = report.numFailedTests + brokenFiles.length
  return {
    passed: report.numPassedTests,
    failed: Math.max(failed, status === 0 ? 0 : 1),
    skipped: report.numPendingTests + report.numTodoTests,
  }
}
