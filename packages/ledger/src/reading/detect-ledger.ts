import { basename } from 'node:path'
import { normaliseHeading, type Ledger } from '../ledger.js'
import { LedgerFileError } from '../ledger-file-error.js'
import { openTable } from '../table/open-table.js'
import { findHeadings, type HeadingMatch } from './headings.js'
import { firstRows } from './open-ledger.js'

interface Candidate {
  ledger: Ledger
  match: HeadingMatch
  /** Whether the title, the sheet or the file bears the ledger's name. */
  titled: boolean
}

/**
 * Which of the ledgers a file is, from its title and headings. Throws `LedgerFileError`: LEDGER_REGISTER_UNKNOWN when
 * it has the required headings of none, LEDGER_REGISTER_AMBIGUOUS, naming the candidates, when it could be several.
 */
export async function detectLedger<L extends Ledger>(path: string, ledgers: readonly L[]): Promise<L> {
  const table = await openTable(path)
  const candidates: (Candidate & { ledger: L })[] = []
  try {
    for (const sheet of table.sheets) {
      const rows = await firstRows(sheet)
      for (const ledger of ledgers) {
        const match = findHeadings(ledger, rows)
        if (match === null) continue
        const above = rows.filter(({ rowNumber }) => rowNumber < match.row.rowNumber).flatMap(({ cells }) => cells)
        const named = [...above, sheet.name, basename(path)].map(normaliseHeading)
        candidates.push({
          ledger,
          match,
          titled: named.some((text) => text.includes(normaliseHeading(ledger.title.zh))),
        })
      }
      if (candidates.some(({ match }) => match.missing.length === 0)) break
    }
  } finally {
    table.close()
  }
  return decide(candidates, ledgers)
}

function decide<L extends Ledger>(candidates: (Candidate & { ledger: L })[], ledgers: readonly L[]): L {
  const complete = candidates.filter(({ match }) => match.missing.length === 0)
  if (complete.length === 0) throw unknownRegister(candidates, ledgers)
  const titled = complete.filter((candidate) => candidate.titled)
  // a longer title wins over one it contains: 家庭医生签约台账 over 签约台账
  const named = titled.filter(({ ledger: { title } }) =>
    titled.every((other) => other.ledger.title.zh === title.zh || !other.ledger.title.zh.includes(title.zh)),
  )
  const rest = named.length > 0 ? named : complete
  const most = Math.max(...rest.map(({ match }) => match.positions.size))
  const best = rest.filter(({ match }) => match.positions.size === most)
  const only = best[0]
  if (only !== undefined && best.length === 1) return only.ledger
  throw ambiguousRegister(best.map(({ ledger }) => ledger))
}

function unknownRegister(candidates: readonly Candidate[], ledgers: readonly Ledger[]): LedgerFileError {
  const nearest = candidates.toSorted((a, b) => b.match.positions.size - a.match.positions.size)[0]
  const zh = ledgers.map(({ title, register }) => `${title.zh}（${register}）`).join('、')
  const en = ledgers.map(({ title, register }) => `${title.en} (${register})`).join(', ')
  const lacking = nearest?.match.missing.join('、') ?? ''
  return new LedgerFileError('LEDGER_REGISTER_UNKNOWN', {
    zh:
      `应为其中一种台账：${zh}；` +
      (nearest === undefined
        ? '文件的标题和表头与哪一种都不符'
        : `文件最接近《${nearest.ledger.title.zh}》，但缺少表头“${lacking}”`) +
      '；请对照模板补齐表头，或指明台账名称。',
    en:
      `One of these ledgers was expected: ${en}; ` +
      (nearest === undefined
        ? 'title and headings fit none of them'
        : `the file is nearest to ${nearest.ledger.title.en} but lacks the headings ${lacking}`) +
      ': complete the headings from the template, or name the register.',
  })
}

function ambiguousRegister(ledgers: readonly Ledger[]): LedgerFileError {
  return new LedgerFileError('LEDGER_REGISTER_AMBIGUOUS', {
    zh: `应能认出是哪一种台账；文件可以是${ledgers.map(({ title, register }) => `《${title.zh}》（${register}）`).join('或')}；请指明台账名称，或在首行写上标题。`,
    en: `A file of one register was expected; this one can be ${ledgers.map(({ title, register }) => `${title.en} (${register})`).join(' or ')}: name the register, or put its title in the first row.`,
  })
}
