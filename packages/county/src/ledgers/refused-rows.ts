import type { CellValue } from '@huilian/ledger'
import { checkDigit, UNASSIGNED_PREFIX } from '../identity/identity-number.js'
import { CODES_WITHOUT_SUCCESSOR } from '../troubles/abolished-division-code.js'

/** An identity number, or a certificate number that begins with one. */
const NUMBER = new RegExp(`^${UNASSIGNED_PREFIX}\\d{11}[\\dX](\\d\\d([A-Z0-9]{2})?)?$`)

/** Whether a row carries one of the mistakes that a department's checks must refuse: a mistyped number, a split village. */
export function willBeRefused(cells: readonly CellValue[], headings: readonly string[]): boolean {
  return cells.some((cell, index) => {
    if (typeof cell !== 'string' || cell.length < 12) return false
    if (headings[index] === '所属村') return CODES_WITHOUT_SUCCESSOR.includes(cell)
    return NUMBER.test(cell) && checkDigit(cell) !== cell[17]
  })
}
