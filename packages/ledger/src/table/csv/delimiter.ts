const CANDIDATES = [',', '\t', ';'] as const

/** The character between the cells: of comma, tab and semicolon, the one that divides the first lines most. */
export function detectDelimiter(sample: string): string {
  const unquoted = sample.replace(/"(?:[^"]|"")*"/g, '')
  const lines = unquoted.split(/\r\n?|\n/).slice(0, 20)
  let best: string = ','
  let most = 0
  for (const candidate of CANDIDATES) {
    const widest = Math.max(...lines.map((line) => line.split(candidate).length - 1))
    if (widest > most) {
      best = candidate
      most = widest
    }
  }
  return best
}
