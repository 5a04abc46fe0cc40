import type { Random } from '../random.js'

/**
 * Telephones nobody can answer. Mobiles begin with 154, a block that has never been opened to subscribers (to the best
 * of our knowledge); fixed lines of Chuzhou (0550) continue with 000, where no exchange is.
 */
export function mobileNumber(random: Random): string {
  return `154${String(random.integer(0, 99_999_999)).padStart(8, '0')}`
}

export function fixedNumber(line: number): string {
  return `0550-000${String(line % 10_000).padStart(4, '0')}`
}
