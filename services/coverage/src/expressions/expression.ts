import { type Environment } from '@marcbachmann/cel-js'
import { didYouMean } from '@huilian/composition'

import { functionNames } from './functions.js'
import { type ReadPath, walk, type WalkContext } from './path-walker.js'

/** An expression that was checked: it runs, and says beforehand what it reads. */
export interface Expression {
  readonly source: string
  readonly paths: readonly ReadPath[]
  readonly verdicts: readonly string[]
  readonly contacts: ReadonlySet<string>
  /** @throws Unknown where the answer is not known; any other error is a defect of the rule. */
  run(variables: Readonly<Record<string, unknown>>): unknown
}

/** Compiles one expression, or says in sentences why it cannot be. */
export function compileExpression(
  source: string,
  expected: readonly string[],
  environments: { readonly checking: Environment; readonly running: Environment },
  context: WalkContext,
): { expression: Expression | null; problems: readonly string[] } {
  let parsed
  try {
    parsed = environments.running.parse(source)
  } catch (error) {
    return { expression: null, problems: [`The expression cannot be read: ${summaryOf(error)}.`] }
  }
  const walked = walk(parsed.ast, context)
  const problems = [...walked.problems]
  const checked = environments.checking.check(source)
  if (!checked.valid && problems.length === 0)
    problems.push(
      `The expression does not hold: ${summaryOf(checked.error)}.${nearestFunction(summaryOf(checked.error))}`,
    )
  if (checked.valid && !expected.includes((checked.type ?? '').replace(/^list<.*>$/, 'list')) && checked.type !== 'dyn')
    problems.push(`The expression was expected to give ${expected.join(' or ')}, and gives ${checked.type}.`)
  if (problems.length > 0) return { expression: null, problems }
  const { paths, verdicts, contacts } = walked
  return {
    problems,
    expression: { source, paths, verdicts, contacts, run: (variables) => parsed({ ...variables }) as unknown },
  }
}

function summaryOf(error: unknown): string {
  const { summary, message } = error as { summary?: string; message: string }
  return (summary ?? message.split('\n')[0] ?? '').replace(/\.$/, '')
}

function nearestFunction(summary: string): string {
  const name = /overload for '(\w+)\(/.exec(summary)?.[1]
  return name && !functionNames.includes(name) ? didYouMean(name, functionNames) : ''
}
