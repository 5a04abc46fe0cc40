import { isCalendarDate, isoDate, shanghaiDate } from './calendar.js'
import { withoutSpaces } from './half-width.js'
import { Refused, sentenceOf } from './refusal.js'

/** A resident identity number as a ledger gave it. It says nothing about where its holder lives. */
export interface Identity {
  /** 18 characters (GB 11643-1999), upper-case X, the check digit verified. */
  readonly number: string
  /** What followed the number: '' or a disability certificate's kind and level, with a re-issue's two more characters. */
  readonly evidence: string
  /** The cell as it came. */
  readonly original: string
}

/** A text that is not an identity number. The message masks it; `refusal` has the parts. */
export class IdentityNumberError extends Error {
  readonly code = 'IDENTITY_NUMBER_INVALID'
  constructor(readonly refusal: Refused) {
    super(sentenceOf({ heading: null, ...refusal }, 'en'))
    this.name = 'IdentityNumberError'
  }
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECK_CHARACTERS = '10X98765432'

/** The 18th character for 17 digits: Σ digit × weight mod 11 (GB 11643-1999). */
export function checkCharacter(seventeen: string): string {
  let sum = 0
  for (let i = 0; i < 17; i++) sum += (seventeen.charCodeAt(i) - 48) * (WEIGHTS[i] as number)
  return CHECK_CHARACTERS.charAt(sum % 11)
}

/** The last four characters behind stars: what may be said of a number outside the department's own file. */
export function maskIdentityNumber(text: string): string {
  return text.length <= 4 ? '*'.repeat(text.length) : '*'.repeat(text.length - 4) + text.slice(-4)
}

const FORMS = {
  zh: '15或18位身份证号，或20、22位残疾人证号',
  en: 'a 15- or 18-character identity number or a 20- or 22-character disability certificate number',
}

/**
 * Brings an identity number to its 18 characters: full-width digits, spaces, a lower-case x, 15-digit forms (century
 * 19, check digit appended), and disability certificate numbers (20 characters: kind 1–7 and level 1–4 follow; 22:
 * two more from a re-issue), which ledgers allow in the same column.
 *
 * @param onDate the date after which a birth would be in the future (`YYYY-MM-DD`); today in Asia/Shanghai by default
 */
export function parseIdentityNumber(text: string, onDate: string = shanghaiDate()): Identity | Refused {
  // a leading apostrophe is how Excel users force text, and exports carry it along
  const compact = withoutSpaces(text).replace(/^'/, '').toUpperCase()
  if (/^\d{15}$/.test(compact)) {
    const seventeen = `${compact.slice(0, 6)}19${compact.slice(6)}`
    return bornProperly(seventeen + checkCharacter(seventeen), '', text, onDate)
  }
  const match = /^(\d{17}[\dX])(?:(\d)(\d)([A-Z0-9]{2})?)?$/.exec(compact)
  if (match === null) return malformed(compact)
  const number = match[1] as string
  const expected = checkCharacter(number)
  if (number[17] !== expected) {
    return new Refused(
      FORMS,
      {
        zh: `来的号码${maskIdentityNumber(number)}校验码不对（末位应为${expected}）`,
        en: `${maskIdentityNumber(number)} came, whose check character is wrong (it would be ${expected})`,
      },
      { zh: '对照证件核对每一位数字', en: 'compare every digit with the document' },
    )
  }
  const [, , kind, level, reissue = ''] = match
  if (kind === undefined || level === undefined) return bornProperly(number, '', text, onDate)
  if (!/[1-7]/.test(kind) || !/[1-4]/.test(level)) {
    return new Refused(
      {
        zh: '残疾人证号的第19位为残疾类别1–7、第20位为等级1–4',
        en: 'a disability certificate number whose 19th digit is a kind 1–7 and whose 20th is a level 1–4',
      },
      { zh: `第19、20位来的是${kind}${level}`, en: `${kind}${level} came as its 19th and 20th digits` },
      {
        zh: '对照残疾人证核对，或只填18位身份证号',
        en: 'compare with the certificate, or give the 18 characters only',
      },
    )
  }
  return bornProperly(number, kind + level + reissue, text, onDate)
}

/** As `parseIdentityNumber`, throwing `IdentityNumberError` (a sentence, the number masked) when it is refused. */
export function normaliseIdentityNumber(text: string, onDate?: string): Identity {
  const parsed = parseIdentityNumber(text, onDate)
  if (parsed instanceof Refused) throw new IdentityNumberError(parsed)
  return parsed
}

function bornProperly(number: string, evidence: string, original: string, onDate: string): Identity | Refused {
  const [year, month, day] = [+number.slice(6, 10), +number.slice(10, 12), +number.slice(12, 14)]
  const born = isoDate(year, month, day)
  if (!isCalendarDate(year, month, day) || year < 1850) {
    return new Refused(
      FORMS,
      { zh: `出生日期${born}不存在`, en: `it holds the birth date ${born}, which does not exist` },
      { zh: '对照证件核对第7至14位', en: 'compare its 7th to 14th digits with the document' },
    )
  }
  if (born > onDate) {
    return new Refused(
      FORMS,
      { zh: `出生日期${born}晚于${onDate}`, en: `it holds the birth date ${born}, which is after ${onDate}` },
      { zh: '对照证件核对第7至14位', en: 'compare its 7th to 14th digits with the document' },
    )
  }
  return { number, evidence, original }
}

function malformed(compact: string): Refused {
  const zh = /[^\dX]/.test(compact) ? '其中有数字和X以外的字符' : `来的是${compact.length}位`
  const en = /[^\dX]/.test(compact)
    ? 'there were characters other than digits and X'
    : `${compact.length} characters came`
  return new Refused(
    FORMS,
    {
      zh: `${zh}（${maskIdentityNumber(compact.slice(0, 30))}）`,
      en: `${en} (${maskIdentityNumber(compact.slice(0, 30))})`,
    },
    {
      zh: '对照证件重新填写，单元格设为文本格式',
      en: 'enter it again from the document, with the cell formatted as text',
    },
  )
}
