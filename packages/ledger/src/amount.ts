import { withoutSpaces } from './half-width.js'

const DECIMAL = /^[-+]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?(?:E[-+]?\d{1,3})?$/i

// nearly every number there is
const SHORT = /^\d{1,9}(?:\.\d{1,4})?$/

/** The number a cell holds, to 15 significant digits (what Excel keeps: 0.30000000000000004 is 0.3), or null. */
export function parseDecimal(cell: string): number | null {
  if (SHORT.test(cell)) return Number(cell)
  const compact = withoutSpaces(cell)
  if (!DECIMAL.test(compact)) return null
  const value = Number(compact.replace(/,/g, ''))
  if (!Number.isFinite(value)) return null
  return Number.isSafeInteger(value) ? value : Number(value.toPrecision(15))
}

/** The fen of an amount in yuan, or null when it is no amount or has parts of a fen. */
export function toFen(cell: string): number | null {
  const value = parseDecimal(
    withoutSpaces(cell)
      .replace(/^[¥￥]/, '')
      .replace(/(元|圆)$/, ''),
  )
  if (value === null) return null
  const hundredfold = value * 100
  const fen = Number.isInteger(hundredfold) ? hundredfold : Number(hundredfold.toPrecision(15))
  return Number.isSafeInteger(fen) ? fen : null
}
