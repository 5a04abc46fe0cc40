/**
 * A code as people write it brought to 12 digits: 2, 4, 6 (county) and 9 digits (township) are filled with zeros.
 * Null when the text is not a division code's shape.
 */
export function padDivisionCode(text: string): string | null {
  return /^\d{2}(?:\d{2}(?:\d{2}(?:\d{3}(?:\d{3})?)?)?)?$/.test(text) ? text.padEnd(12, '0') : null
}

/** The digits that every code within the division begins with: 2, 4, 6, 9 or all 12. */
export function significantDigits(code: string): string {
  if (!code.endsWith('000')) return code
  if (code.slice(6, 9) !== '000') return code.slice(0, 9)
  if (code.slice(4, 6) !== '00') return code.slice(0, 6)
  return code.slice(2, 4) === '00' ? code.slice(0, 2) : code.slice(0, 4)
}
