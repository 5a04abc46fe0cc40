import { type AcceptedRow, type OpenedLedger } from '@huilian/ledger'
import { type LedgerScope } from './ledger-scope.js'

/** Different things that are told one by one; more of a kind are counted. */
const TOLD = 20

/** Collects what the department should know of although the rows were accepted. */
export function collectNotes(
  file: OpenedLedger<unknown>,
  scope: LedgerScope,
): { take(row: AcceptedRow<unknown>): void; sentences(): string[] } {
  const counted = new Map<string, { first: number; rows: number }>()
  return {
    take(row) {
      for (const note of row.notes) {
        const sentence = `${note.heading}: ${note.text.en}`
        const seen = counted.get(sentence)
        if (seen) seen.rows++
        else if (counted.size < 1000) counted.set(sentence, { first: row.rowNumber, rows: 1 })
      }
    },
    sentences() {
      const told = [...counted]
        .slice(0, TOLD)
        .map(([sentence, { first, rows }]) =>
          rows === 1 ? `Row ${first}: ${sentence}` : `${rows} rows, the first of them row ${first}: ${sentence}`,
        )
      if (counted.size > TOLD) told.push(`And ${counted.size - TOLD} more notes of this kind.`)
      return [...aboutTheFile(file, scope), ...told]
    },
  }
}

function aboutTheFile(file: OpenedLedger<unknown>, scope: LedgerScope): string[] {
  const sentences: string[] = []
  if (file.unknownHeadings.length)
    sentences.push(`Columns that this register does not have were left alone: ${file.unknownHeadings.join(', ')}.`)
  if (!scope.from || !scope.through || !scope.divisions.length)
    sentences.push(
      'The ledger does not say for which divisions and period it is complete, so nothing follows from what it leaves out. ' +
        'Say it in its heading (范围, 期间) or with --divisions, --from and --through.',
    )
  return sentences
}
