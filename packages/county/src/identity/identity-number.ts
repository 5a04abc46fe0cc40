/**
 * Resident identity numbers of people who do not exist (公民身份号码, GB 11643-1999).
 * 341199 is no issued county, so that no number made here can belong to a living person.
 */
export const UNASSIGNED_PREFIX = '341199'

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECK_DIGITS = '10X98765432'

/** Odd sequence numbers are men's, even ones women's (GB 11643-1999 §4.3). */
export function identityNumber(birthDate: string, sequence: number): string {
  const body = `${UNASSIGNED_PREFIX}${birthDate.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`
  return body + checkDigit(body)
}

export function checkDigit(body: string): string {
  let sum = 0
  for (let index = 0; index < 17; index++) sum += (body.charCodeAt(index) - 48) * (WEIGHTS[index] ?? 0)
  return CHECK_DIGITS[sum % 11] ?? ''
}

export function birthDateOf(number: string): string {
  return `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`
}

export function sexOf(number: string): 'MALE' | 'FEMALE' {
  return Number(number[16]) % 2 === 1 ? 'MALE' : 'FEMALE'
}

/** The number as identity cards of before 1999 wrote it: no century, no check digit. Only for births before 2000. */
export function fifteenDigits(number: string): string {
  return number.slice(0, 6) + number.slice(8, 17)
}

/** What a typist makes of a number: the check digit no longer fits. */
export function mistyped(number: string): string {
  const wrong = number[17] === '0' ? '1' : '0'
  return number.slice(0, 17) + wrong
}
