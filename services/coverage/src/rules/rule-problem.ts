/** Something wrong with a department's rules, told to whom it belongs. */
export interface RuleProblem {
  readonly file: string
  readonly rule: string | null
  readonly line: number | null
  /** What was expected, what came, what to do. */
  readonly sentence: string
}

/** The problem on one line: file, line, rule, sentence. */
export function sentenceOf(problem: RuleProblem): string {
  const place = problem.line === null ? problem.file : `${problem.file}:${problem.line}`
  return problem.rule === null ? `${place}: ${problem.sentence}` : `${place}: rule ${problem.rule}: ${problem.sentence}`
}
