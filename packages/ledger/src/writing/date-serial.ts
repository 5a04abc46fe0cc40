const EPOCH = Date.UTC(1899, 11, 30)
const DAY = 86_400_000
const MOMENT = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?)(?:[+]08:00)?)?$/

// a ledger's dates are few and repeat
const REMEMBERED = 5000
const remembered = new Map<string, number | null>()

/**
 * The Excel serial of `YYYY-MM-DD` or of an instant at +08:00, or null for any other text and for dates before
 * 1900-03-01, which Excel counts wrongly: they are written as text.
 */
export function dateSerial(text: string): number | null {
  const known = remembered.get(text)
  if (known !== undefined) return known
  const serial = computed(text)
  if (remembered.size >= REMEMBERED) remembered.clear()
  remembered.set(text, serial)
  return serial
}

function computed(text: string): number | null {
  const match = MOMENT.exec(text)
  if (match === null) return null
  const milliseconds = Date.parse(`${match[1]}T${match[2] ?? '00:00'}Z`)
  if (Number.isNaN(milliseconds) || new Date(milliseconds).toISOString().slice(0, 10) !== match[1]) return null
  const serial = (milliseconds - EPOCH) / DAY
  return serial < 61 ? null : serial
}
