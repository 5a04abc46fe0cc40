import { type RefusedRow } from '../reading/row-reader.js'
import { statementLine, type Statement } from '../reading/statement.js'
import { sentenceOf } from '../refusal.js'
import { openDivisions } from '@huilian/divisions'
import { createWorkbookWriter } from './workbook-writer.js'

/** What the refusal workbook needs of the file the rows came from; an `OpenedLedger` is one. */
export interface RefusalSource {
  readonly headings: readonly string[]
  readonly statement: Statement
}

/** The workbook of refused rows, written beside the input: corrected there, it can be imported as it is. */
export interface RefusalWorkbook {
  add(row: RefusedRow): Promise<void>
  /** How many rows it holds. */
  readonly count: number
  close(): Promise<void>
}

/**
 * Begins the workbook of refused rows: the original row, every cell as text as it came, then 问题 (what was expected,
 * what came, what to do) and 原行号. Its statement line says 增量: corrected rows add to what was accepted and must not
 * replace it. It is the department's own file and holds whole identity numbers: its place is beside the input.
 *
 * @param title the ledger's Chinese title
 */
export function createRefusalWorkbook(path: string, title: string, source: RefusalSource): RefusalWorkbook {
  const { headings, statement } = source
  const workbook = createWorkbookWriter(path)
  const sheet = workbook.sheet({
    name: '未通过',
    title: `${title}（未通过的行）`,
    statement: addingStatement(statement),
    columns: [
      ...headings.map((heading) => ({ heading, width: 18 })),
      { heading: '问题', width: 60, style: 'problem' as const },
      { heading: '原行号', width: 8, storage: 'number' as const },
    ],
  })
  let count = 0
  return {
    async add({ rowNumber, cells, refusals }) {
      count++
      const problem = refusals.map((refusal) => sentenceOf(refusal)).join('\n')
      const own = headings.map((_, i) => cells[i] ?? '')
      // cells to the right of the last heading stay to the right
      await sheet.row([...own, problem, rowNumber, ...cells.slice(headings.length)])
    },
    get count() {
      return count
    },
    close: () => workbook.close(),
  }
}

function addingStatement({ reportedBy, divisions, from, through }: Statement): string | undefined {
  if (from === null || through === null) return undefined
  const list = openDivisions()
  return statementLine({
    reportedBy: reportedBy ?? '',
    mode: 'ADD',
    divisions: divisions.map((code) => list.get(code)),
    from,
    through: through.slice(0, 16).replace('T', ' ').replace('23:59', '24:00'),
  })
}
