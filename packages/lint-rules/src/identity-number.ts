/** A resident identity number found in a text. */
export interface FoundIdentityNumber {
  /** As written. */
  number: string
  /** Position of its first character. */
  index: number
}

/** Address prefixes that no county was ever given: what we invent is written with them. */
const inventedPrefixes = ['341199']

/** Digits that stand alone: not part of a hash, a name or a decimal fraction. Chinese may touch them, and BigInt's n. */
const run = /(?<![A-Za-z0-9_]|\d\.)\d{15,17}(?:\d|[Xx])?(?:\d{2}(?:[A-Za-z]\d)?)?(?!(?!n\b)[A-Za-z0-9_])/g

/** The example printed in the standard itself (GB 11643-1999). */
const example = '34052419800101001X'

/**
 * Finds numbers that could be a living person's: 18 characters with a valid check digit and a birth date, alone or at
 * the head of a disability certificate (20 or 22 characters), and the old form of 15 digits. Numbers on the unassigned
 * prefix and the standard's own example are nobody's.
 */
export function findIdentityNumbers(text: string): FoundIdentityNumber[] {
  const found: FoundIdentityNumber[] = []
  for (const match of text.matchAll(run)) {
    const number = identityNumberAtHead(match[0])
    if (number === null || number.toUpperCase() === example) continue
    if (inventedPrefixes.includes(number.slice(0, 6))) continue
    found.push({ number, index: match.index })
  }
  return found
}

function identityNumberAtHead(run: string): string | null {
  if (run.length === 15) return isDate(`19${run.slice(6, 12)}`) && isProvince(run) ? run : null
  if (run.length !== 18 && run.length !== 20 && run.length !== 22) return null
  const number = run.slice(0, 18)
  if (!/^\d{17}[\dXx]$/.test(number)) return null
  return isDate(number.slice(6, 14)) && checkDigitOf(number) === number.charAt(17).toUpperCase() ? number : null
}

/** GB 11643-1999: weights 2^(17-i) mod 11, the remainder looked up. */
function checkDigitOf(number: string): string {
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
  const sum = weights.reduce((total, weight, index) => total + weight * Number(number.charAt(index)), 0)
  return '10X98765432'.charAt(sum % 11)
}

function isDate(digits: string): boolean {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)].map(Number) as [
    number,
    number,
    number,
  ]
  const date = new Date(Date.UTC(year, month - 1, day))
  return year >= 1890 && year < 2050 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}

/** GB/T 2260: the old form has no check digit, so at least its province must exist. */
function isProvince(number: string): boolean {
  return /^(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12])/.test(number)
}
