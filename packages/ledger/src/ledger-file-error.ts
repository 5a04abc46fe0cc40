import { type Bilingual } from './bilingual.js'

/** Stable codes of what can be wrong with a file as a whole. */
export type LedgerFileProblem =
  | 'LEDGER_FILE_NOT_FOUND'
  | 'LEDGER_FILE_EMPTY'
  | 'LEDGER_FILE_DAMAGED'
  | 'LEDGER_FILE_TOO_LARGE'
  | 'LEDGER_FILE_PROTECTED'
  | 'LEDGER_FILE_OLD_FORMAT'
  | 'LEDGER_FILE_OTHER_FORMAT'
  | 'LEDGER_HEADINGS_MISSING'
  | 'LEDGER_REGISTER_UNKNOWN'
  | 'LEDGER_REGISTER_AMBIGUOUS'

/** A file that cannot be read as a ledger. `sentence` says what was expected, what came and what to do. */
export class LedgerFileError extends Error {
  constructor(
    readonly code: LedgerFileProblem,
    readonly sentence: Bilingual,
    options?: ErrorOptions,
  ) {
    super(sentence.en, options)
    this.name = 'LedgerFileError'
  }
}

/** A file that is broken inside; `detail` (English) says where, for whoever looks into it. */
export function damaged(detail: string, cause?: unknown): LedgerFileError {
  return new LedgerFileError(
    'LEDGER_FILE_DAMAGED',
    {
      zh: `文件已损坏，无法读完（${detail}）；请用Excel或WPS打开后另存为新的.xlsx再导入。`,
      en: `A whole ledger file was expected; this one is damaged (${detail}): open it in Excel or WPS and save it as a new .xlsx.`,
    },
    { cause },
  )
}

/** A file beyond the bounds that keep memory finite. */
export function tooLarge(zh: string, en: string): LedgerFileError {
  return new LedgerFileError('LEDGER_FILE_TOO_LARGE', {
    zh: `${zh}；请删去无关内容或拆成几个文件后再导入。`,
    en: `${en}: remove what does not belong to the ledger, or split the file.`,
  })
}

/** A file that is no table, or a table in another program's format. */
export function otherFormat(): LedgerFileError {
  return new LedgerFileError('LEDGER_FILE_OTHER_FORMAT', {
    zh: '应为.xlsx或.csv台账；来的是其他格式的文件；请用Excel或WPS打开后另存为.xlsx再导入。',
    en: 'An .xlsx or .csv ledger was expected; a file of another format came: open it in Excel or WPS and save it as .xlsx.',
  })
}
