import { isCalendarDate } from '../calendar.js'
import { halfWidth } from '../half-width.js'
import { parseDate, parseInstant } from '../moment.js'
import { type RawRow } from '../table/table.js'
import { type Divisions } from '@huilian/divisions'

/** What a file says of itself in the rows above its headings. Null and empty where it does not say. */
export interface Statement {
  /** 填报单位. */
  readonly reportedBy: string | null
  /** 方式: 全量 replaces the records of the divisions, 增量 adds to them. */
  readonly mode: 'REPLACE' | 'ADD' | null
  /** 范围: 12-digit codes. */
  readonly divisions: readonly string[]
  /** 期间: the first day (`YYYY-MM-DD`) the facts are complete from. */
  readonly from: string | null
  /**
   * The end of 期间, or 数据截至: the instant the facts are complete through (ISO 8601, +08:00). A date alone means the
   * end of that day.
   */
  readonly through: string | null
  /** Parts of the statement that could not be understood, as they are written: to be asked about, not guessed. */
  readonly unclear: readonly string[]
}

const LABELS = {
  reportedBy: ['填报单位', '报送单位', '填报部门'],
  scope: ['范围', '填报范围', '行政区划', '所辖范围'],
  mode: ['方式', '填报方式', '导入方式'],
  period: ['期间', '填报期间', '统计期间'],
  through: ['数据截至', '数据截止', '截至时间', '截止时间', '截至', '截止'],
}
const ALL_LABELS = Object.values(LABELS).flat()
const LONGEST_FIRST = ALL_LABELS.toSorted((a, b) => b.length - a.length).join('|')
// 填报单位(盖章): is the label with what the form prints behind it
const FIELD = new RegExp(`(?<![\\p{Script=Han}])(${LONGEST_FIRST})(?:\\([^)]{0,8}\\))?\\s*:\\s*`, 'gu')
const ANOTHER_LABEL = /\s+\p{Script=Han}{2,8}(?:\([^)]{0,8}\))?\s*:.*$/su
const MODES = new Map([
  ...['全量', '全量替换', '替换', '覆盖', 'REPLACE'].map((word) => [word, 'REPLACE'] as const),
  ...['增量', '追加', '补充', '新增', 'ADD'].map((word) => [word, 'ADD'] as const),
])

/** Reads the statement from the rows above the headings. */
export function statementOf(rows: readonly RawRow[], divisions: Divisions): Statement {
  const fields = fieldsOf(rows)
  const unclear: string[] = []
  const field = (labels: readonly string[]) => labels.map((label) => fields.get(label)).find(Boolean) ?? null
  const scope = field(LABELS.scope)
  const stated = scope === null ? [] : scope.split(/[、,;]/).filter((part) => part.trim() !== '')
  const codes: string[] = []
  for (const part of stated) {
    const code = divisionOf(part.trim(), divisions)
    if (code === null) unclear.push(`范围：${part.trim()}`)
    else codes.push(code)
  }
  const modeText = field(LABELS.mode)
  const mode = modeText === null ? null : (MODES.get(modeText.replace(/\s/g, '').toUpperCase()) ?? null)
  if (modeText !== null && mode === null) unclear.push(`方式：${modeText}`)
  const { from, through } = periodOf(field(LABELS.period), field(LABELS.through), unclear)
  return { reportedBy: field(LABELS.reportedBy), mode, divisions: [...new Set(codes)], from, through, unclear }
}

/** The line that `statementOf` reads, for files we write. */
export function statementLine(statement: {
  reportedBy: string
  mode: 'REPLACE' | 'ADD'
  divisions: readonly { readonly code: string; readonly name: string }[]
  from: string
  /** `YYYY-MM-DD` or `YYYY-MM-DD HH:mm`. */
  through: string
}): string {
  const scope = statement.divisions.map(({ code, name }) => `${code} ${name}`).join('、')
  const mode = statement.mode === 'REPLACE' ? '全量' : '增量'
  return [
    `填报单位：${statement.reportedBy}`,
    `范围：${scope}`,
    `方式：${mode}`,
    `期间：${statement.from} 至 ${statement.through}`,
  ].join('　')
}

/** `label: value` pairs, whether they stand in one cell or in a label's cell and the cell beside it. */
function fieldsOf(rows: readonly RawRow[]): Map<string, string> {
  const fields = new Map<string, string>()
  for (const { cells } of rows) {
    const line = cells.map(halfWidth).filter(Boolean).join('  ')
    const found = [...line.matchAll(FIELD)]
    found.forEach((match, i) => {
      const end = found[i + 1]?.index ?? line.length
      const value = line
        .slice(match.index + match[0].length, end)
        .replace(ANOTHER_LABEL, '')
        .trim()
      if (value !== '' && !fields.has(match[1] as string)) fields.set(match[1] as string, value)
    })
  }
  return fields
}

/** `341122000000 来安县`, the code alone or the name alone. */
function divisionOf(text: string, divisions: Divisions): string | null {
  const code = /^\d{6,12}/.exec(text)?.[0]
  if (code !== undefined) return divisions.find(code.padEnd(12, '0'))?.code ?? null
  const named = divisions.findByName(text).filter(({ validTo }) => validTo === null)
  return named.length === 1 ? (named[0]?.code ?? null) : null
}

function periodOf(period: string | null, through: string | null, unclear: string[]) {
  const [start = '', end = ''] = period === null ? [] : period.split(/\s*(?:至|到|~|—+|--)\s*/)
  const from = start === '' ? null : parseDate(start)
  if (start !== '' && from === null) unclear.push(`期间：${period}`)
  const last = through ?? end
  const instant = last === '' ? null : (parseInstant(last) ?? endOfDay(last))
  if (last !== '' && instant === null) unclear.push(`数据截至：${last}`)
  return { from, through: instant }
}

function endOfDay(text: string): string | null {
  const day = parseDate(text)
  if (day !== null) return `${day}T23:59:59+08:00`
  // 2023-01-10 16:00 is an instant already; 24:00 is the end of its day
  const midnight = /^(\d{4}-\d{2}-\d{2})[ T]24:00(?::00)?$/.exec(text)
  const date = midnight?.[1] ?? ''
  const [year = 0, month = 0, dayOfMonth = 0] = date.split('-').map(Number)
  return date !== '' && isCalendarDate(year, month, dayOfMonth) ? `${date}T23:59:59+08:00` : null
}
