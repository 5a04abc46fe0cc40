import { type Bilingual } from './bilingual.js'

/**
 * Why a cell was not accepted: what was expected, what came, what to do. A column returns it instead of a value.
 * `came` never repeats a whole identity number: the row stands beside it in the refusal workbook.
 */
export class Refused {
  constructor(
    readonly expected: Bilingual,
    readonly came: Bilingual,
    readonly remedy: Bilingual,
  ) {}
}

/** A refusal at its place in the row. `heading` is null when it concerns the row as a whole. */
export interface Refusal {
  readonly heading: string | null
  readonly expected: Bilingual
  readonly came: Bilingual
  readonly remedy: Bilingual
}

/** Something the reader did that the department should know of, although the row was accepted. */
export interface Note {
  readonly heading: string
  readonly text: Bilingual
}

/** The refusal as one sentence: 「接种日期」应为…；来的是…；请…。 */
export function sentenceOf(refusal: Refusal, language: keyof Bilingual = 'zh'): string {
  const { expected, came, remedy } = refusal
  if (language === 'zh') {
    const parts = [expected.zh && `应为${expected.zh}`, came.zh, remedy.zh && `请${remedy.zh}`].filter(Boolean)
    return `${refusal.heading === null ? '' : `「${refusal.heading}」`}${parts.join('；')}。`
  }
  const parts = [expected.en && `expected ${expected.en}`, came.en, remedy.en].filter(Boolean)
  return `${refusal.heading === null ? '' : `${refusal.heading}: `}${parts.join('; ')}.`
}

/** `来的是“…”`, shortened so that a runaway cell does not fill the page. */
export function cameAs(text: string): Bilingual {
  const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text
  return { zh: `来的是“${shown}”`, en: `“${shown}” came` }
}
