import { padDivisionCode, type Division, type DivisionLevel } from '@huilian/divisions'
import { column, type Column, type ColumnOptions, type Optional, type ReadingContext } from '../column.js'
import { halfWidth, withoutSpaces } from '../half-width.js'
import { parseDate } from '../moment.js'
import { cameAs, Refused } from '../refusal.js'
import { lastDay } from './date.column.js'

export interface DivisionOptions extends ColumnOptions {
  /** Headings of the column that names the township, which tells villages of the same name apart. */
  township?: readonly string[]
  /** Headings of the row's date column: the day on which the code must hold. The file's last day when not given. */
  onDate?: readonly string[]
  /** The levels accepted; every level unless said. */
  levels?: readonly DivisionLevel[]
}

const TOWNSHIP = ['乡镇', '乡镇街道', '乡(镇)', '乡镇(街道)', '所属乡镇', '所在乡镇', '镇']
const LEVEL_NAMES = { province: '省', city: '市', county: '县', township: '乡镇', village: '村（社区）' }

/**
 * 行政区划: the value is a 12-digit code. 12 digits, 9 or 6 (filled with zeros) or a name (半塔镇龙湖村; 龙湖村 beside a
 * 乡镇 column or in a file for one township). A name several divisions bear is refused with the list of them. A code
 * abolished by the day in question becomes its successor, with a note, or is refused where none took over.
 */
export function division<const O extends DivisionOptions>(heading: string, options?: O): Column<Optional<O, string>> {
  const levels = options?.levels
  return column(heading, options, {
    accepts: '12位区划代码（9位、6位自动补零），或名称，如半塔镇龙湖村',
    example: '341122101201',
    width: 18,
    read: (cell, _kind, context) => {
      const candidates = meant(cell, options, context)
      if (candidates instanceof Refused) return candidates
      const onDate = (options?.onDate && parseDate(context.beside(options.onDate))) || lastDay(context)
      const found = standing(candidates, cell, onDate, context)
      if (found instanceof Refused || levels === undefined || levels.includes(found.level)) {
        return found instanceof Refused ? found : found.code
      }
      const wanted = levels.map((level) => LEVEL_NAMES[level]).join('或')
      return new Refused(
        { zh: `${wanted}一级的区划`, en: `a division of the level ${levels.join(' or ')}` },
        { zh: `来的是${found.name}（${LEVEL_NAMES[found.level]}级）`, en: `${found.name} (${found.level}) came` },
        { zh: `填写到${wanted}`, en: 'give the division at that level' },
      )
    },
  })
}

/** The divisions the cell can mean: one for a code, any number for a name. */
function meant(
  cell: string,
  options: DivisionOptions | undefined,
  context: ReadingContext,
): readonly Division[] | Refused {
  const compact = withoutSpaces(cell).replace(/^'/, '')
  if (/^\d+$/.test(compact)) {
    const code = padDivisionCode(compact)
    const found = code === null ? null : context.divisions.find(code)
    return found === null ? unknownDivision(cell) : [found]
  }
  const named = narrowed(context.divisions.findByName(halfWidth(cell)), options, context)
  return named.length === 0 ? unknownDivision(cell) : named
}

/** Those within the row's township, then those within the file's divisions; a narrowing that leaves nothing is not made. */
function narrowed(
  named: readonly Division[],
  options: DivisionOptions | undefined,
  context: ReadingContext,
): readonly Division[] {
  if (named.length < 2) return named
  const township = context.beside(options?.township ?? TOWNSHIP)
  const townships = township === '' ? [] : townshipsNamed(township, context)
  const inTownship = named.filter(({ code }) => townships.some((above) => context.divisions.isWithin(code, above)))
  const rest = inTownship.length > 0 ? inTownship : named
  const inScope = rest.filter(({ code }) => context.scope.some((above) => context.divisions.isWithin(code, above)))
  return inScope.length > 0 ? inScope : rest
}

function townshipsNamed(text: string, context: ReadingContext): string[] {
  const code = padDivisionCode(withoutSpaces(text))
  if (code !== null) return [code]
  return context.divisions
    .findByName(halfWidth(text))
    .filter(({ level }) => level === 'township')
    .map(({ code }) => code)
}

/** The one division meant, as it stands on the day. */
function standing(
  candidates: readonly Division[],
  cell: string,
  onDate: string,
  context: ReadingContext,
): Division | Refused {
  const inForce = candidates.filter(
    ({ validFrom, validTo }) => (validFrom === null || validFrom <= onDate) && (validTo === null || validTo >= onDate),
  )
  const [only, another] = inForce.length > 0 ? inForce : candidates
  if (only === undefined) return unknownDivision(cell)
  if (another !== undefined) {
    const list = (inForce.length > 0 ? inForce : candidates).slice(0, 6)
    return new Refused(
      { zh: '只有一处叫这个名称的区划', en: 'a name that only one division bears' },
      {
        zh: `“${cell.trim()}”可以是${list.map(({ code }) => `${context.divisions.fullName(code)}（${code}）`).join('、')}`,
        en: `“${cell.trim()}” can be ${list.map(({ code }) => `${context.divisions.fullName(code)} (${code})`).join(', ')}`,
      },
      { zh: '填写12位代码，或在名称前写上乡镇', en: 'give the 12-digit code, or the township before the name' },
    )
  }
  const successor = context.divisions.successorOf(only.code, onDate)
  if (successor === null) {
    return new Refused(
      { zh: `${onDate}仍在使用的区划`, en: `a division in force on ${onDate}` },
      {
        zh: `${only.name}（${only.code}）已于${only.validTo}撤销：${only.reason ?? ''}`,
        en: `${only.name} (${only.code}) was abolished on ${only.validTo} without a single successor`,
      },
      { zh: '按现在的村填写', en: 'give the village it belongs to now' },
    )
  }
  if (successor !== only) {
    context.note({
      zh: `${only.name}（${only.code}）已于${only.validTo}撤销，按${successor.name}（${successor.code}）登记`,
      en: `${only.name} (${only.code}) was abolished on ${only.validTo}; entered as ${successor.name} (${successor.code})`,
    })
  }
  return successor
}

function unknownDivision(cell: string): Refused {
  return new Refused(
    { zh: '区划目录里的12位代码或名称', en: 'a 12-digit code or a name of the list of divisions' },
    cameAs(cell),
    {
      zh: '对照区划目录核对，名称前写上乡镇',
      en: 'compare with the list of divisions; write the township before the name',
    },
  )
}
