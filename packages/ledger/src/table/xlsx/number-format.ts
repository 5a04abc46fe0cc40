/** What a cell's number format makes of a number: a plain number, a date, or a date with its time of day. */
export type Meaning = 'number' | 'date' | 'instant'

// built-in formats (ECMA-376 18.8.30), the East Asian ones (27–36, 50–58) included, which are dates in a Chinese Excel
const DATES = new Set([14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58])
const TIMES = new Set([18, 19, 20, 21, 22, 32, 33, 34, 35, 45, 47, 55, 56])

/** The meaning of a number format: its built-in id, or its code when it has one. */
export function meaningOf(id: number, code: string | undefined): Meaning {
  if (code === undefined) return TIMES.has(id) ? 'instant' : DATES.has(id) ? 'date' : 'number'
  const bare = code
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[[^\]]*\]/g, (part) => (/^\[[hms]+\]$/i.test(part) ? '#' : ''))
    .split(';')[0]
  if (bare === undefined || bare.includes('#') || /general|通用格式/i.test(bare)) return 'number'
  if (/[hs]/i.test(bare)) return 'instant'
  return /[yd]/i.test(bare) || /^m+$/i.test(bare) ? 'date' : 'number'
}
