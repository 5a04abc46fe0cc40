import { normaliseHeading } from '../ledger.js'
import { type RawRow } from '../table/table.js'
import { type HeadingMatch } from './headings.js'
import { isBlank } from './row-reader.js'

/** Rows that are no records, counted apart: blank ones, totals (合计), remarks and signatures, headings repeated. */
export interface Skipped {
  blank: number
  totals: number
  remarks: number
  headings: number
}

const TOTAL = /^(本页|本村|全村|全镇|全乡|全县)?(合计|总计|小计|共计|累计)(:.*|\(.*\)|\d.*)?$/
const REMARK = /^(注|备注|说明|填表说明|填表人|填报人|制表人|制表|审核人|负责人|填表日期|填报日期|联系电话)\d*:/

/** Which kind of non-record a row is, or null when it is a record. */
export function skippedKind(row: RawRow, match: HeadingMatch): keyof Skipped | null {
  const { cells } = row
  let first = 0
  while (first < cells.length && (cells[first] === '' || isBlank(cells[first] as string))) first++
  if (first === cells.length) return 'blank'
  const text = cells[first] as string
  const initial = text.charCodeAt(0)
  // nearly every row begins with a number, a code or a name that none of the patterns can match
  if (initial < 128 && initial !== 42) return null
  const filled = cells.filter((cell) => !isBlank(cell))
  const key = normaliseHeading(text)
  const required = [...match.positions.values()].filter((position) => isBlank(cells[position] ?? '')).length
  if (TOTAL.test(key) && required > 0) return 'totals'
  if (REMARK.test(key) && filled.length <= Math.max(3, match.positions.size / 2)) return 'remarks'
  if (key === normaliseHeading(match.headings[first] ?? '') && isHeadings(cells, match)) return 'headings'
  return null
}

function isHeadings(cells: readonly string[], match: HeadingMatch): boolean {
  return match.headings.every((heading, i) => normaliseHeading(cells[i] ?? '') === normaliseHeading(heading))
}
