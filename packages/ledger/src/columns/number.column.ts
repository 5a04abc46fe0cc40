import { column, type Column, type ColumnOptions, type Optional } from '../column.js'
import { parseDecimal, toFen } from '../amount.js'
import { cameAs, Refused } from '../refusal.js'

export interface NumberOptions extends ColumnOptions {
  min?: number
  max?: number
  /** A unit that may stand behind the number (人, 斤). */
  unit?: string
}

function range({ min, max }: NumberOptions): { zh: string; en: string } {
  if (min !== undefined && max !== undefined) return { zh: `${min}到${max}之间的`, en: ` from ${min} to ${max}` }
  if (min !== undefined) return { zh: `不小于${min}的`, en: ` of at least ${min}` }
  return max === undefined ? { zh: '', en: '' } : { zh: `不大于${max}的`, en: ` of at most ${max}` }
}

function numeric<T extends number>(
  heading: string,
  options: NumberOptions | undefined,
  what: { zh: string; en: string; example: string },
  convert: (text: string) => T | null,
  scale = 1,
) {
  const { min, max, unit } = options ?? {}
  const limits = range(options ?? {})
  return column<T, NumberOptions>(heading, options, {
    accepts: `${limits.zh}${what.zh}`,
    example: what.example,
    storage: 'number',
    width: 10,
    read: (cell) => {
      const value = convert(
        unit !== undefined && cell.trim().endsWith(unit) ? cell.trim().slice(0, -unit.length) : cell,
      )
      if (
        value !== null &&
        (min === undefined || value >= min * scale) &&
        (max === undefined || value <= max * scale)
      ) {
        return value
      }
      return new Refused({ zh: `${limits.zh}${what.zh}`, en: `${what.en}${limits.en}` }, cameAs(cell), {
        zh: '核对后填写阿拉伯数字',
        en: 'check it and write digits',
      })
    },
  })
}

/** A whole number. Thousands separators and full-width digits are accepted; 3.5 is refused, 3.0 is 3. */
export function integer<const O extends NumberOptions>(heading: string, options?: O): Column<Optional<O, number>> {
  const made = numeric(heading, options, { zh: '整数', en: 'a whole number', example: '1' }, (cell) => {
    const value = parseDecimal(cell)
    return value !== null && Number.isSafeInteger(value) ? value : null
  })
  return made as Column<Optional<O, number>>
}

/** A number with a decimal part, to the 15 significant digits Excel keeps. */
export function decimal<const O extends NumberOptions>(heading: string, options?: O): Column<Optional<O, number>> {
  const made = numeric(heading, options, { zh: '数字', en: 'a number', example: '36.5' }, parseDecimal)
  return made as Column<Optional<O, number>>
}

/**
 * An amount in yuan; the value is in fen, an integer. 717, 717.00, 1,234.5, ￥717 and 717元 are accepted, parts of a
 * fen and 万元 refused. `min` (0 unless said) and `max` are in yuan.
 */
export function yuan<const O extends NumberOptions>(heading: string, options?: O): Column<Optional<O, number>> {
  const what = { zh: '金额（元，最多两位小数）', en: 'an amount in yuan with at most two decimals', example: '717.00' }
  return numeric(heading, { min: 0, ...options }, what, toFen, 100) as Column<Optional<O, number>>
}
