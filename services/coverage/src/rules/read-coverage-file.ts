import { LineCounter, parseDocument } from 'yaml'

import { type CoverageFile, coverageFileSchema } from './coverage-file.schema.js'
import { type RuleProblem } from './rule-problem.js'

/** A coverage file, or every reason why it is none. */
export interface ReadCoverageFile {
  readonly file: CoverageFile | null
  readonly problems: readonly RuleProblem[]
  /** Line of a rule's property, for problems found later. */
  lineOf(path: readonly (string | number)[]): number | null
}

/** Reads a `coverage.yaml`; every problem is a sentence with file, rule and line. */
export function readCoverageFile(name: string, text: string): ReadCoverageFile {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const lineOf = (path: readonly (string | number)[]): number | null => {
    for (let length = path.length; length > 0; length--) {
      const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined
      if (node?.range) return lines.linePos(node.range[0]).line
    }
    return null
  }
  if (document.errors.length > 0)
    return {
      file: null,
      lineOf,
      problems: document.errors.map((error) => ({
        file: name,
        rule: null,
        line: error.linePos?.[0].line ?? null,
        sentence: `The file is no YAML: ${error.message.split('\n')[0]}`,
      })),
    }
  const raw = document.toJS() as unknown
  const parsed = coverageFileSchema.safeParse(raw)
  if (parsed.success) return { file: parsed.data, lineOf, problems: [] }
  return {
    file: null,
    lineOf,
    problems: parsed.error.issues.map((issue) => {
      const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)))
      const rule = path[0] === 'rules' && typeof path[1] === 'number' ? document.getIn(['rules', path[1], 'id']) : null
      return {
        file: name,
        rule: typeof rule === 'string' ? rule : null,
        line: lineOf(path),
        sentence: `${path.join('.') || 'The file'}: ${issue.message}`,
      }
    }),
  }
}
