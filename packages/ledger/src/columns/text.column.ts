import { column, type Column, type ColumnOptions, type Optional } from '../column.js'
import { Refused } from '../refusal.js'

/** Free text: trimmed at both ends, otherwise as it came. At most `maximum` characters (1,000 unless said). */
export function text<const O extends ColumnOptions & { maximum?: number }>(
  heading: string,
  options?: O,
): Column<Optional<O, string>> {
  const maximum = options?.maximum ?? 1000
  return column(heading, options, {
    accepts: `文字，不超过${maximum}字`,
    example: '',
    width: 18,
    read: (cell) => {
      const trimmed = cell.trim()
      if (trimmed.length <= maximum) return trimmed
      return new Refused(
        { zh: `不超过${maximum}字的文字`, en: `text of at most ${maximum} characters` },
        { zh: `来了${trimmed.length}字`, en: `${trimmed.length} characters came` },
        { zh: '缩短内容', en: 'shorten it' },
      )
    },
  })
}
