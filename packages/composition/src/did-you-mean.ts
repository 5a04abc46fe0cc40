/** Of the names that exist, the one most like the name that was written; null when none is near enough to help. */
export function nearestName(written: string, existing: Iterable<string>): string | null {
  const furthest = Math.max(1, Math.floor(written.length * 0.4))
  let nearest: string | null = null
  let nearestDistance = furthest + 1
  for (const name of [...existing].sort()) {
    const distance = name.toLowerCase() === written.toLowerCase() ? 0.5 : editDistance(written, name)
    if (distance < nearestDistance) {
      nearest = name
      nearestDistance = distance
    }
  }
  return nearest
}

/** ` Did you mean "Person"?`, or nothing. */
export function didYouMean(written: string, existing: Iterable<string>): string {
  const name = nearestName(written, existing)
  return name === null ? '' : ` Did you mean "${name}"?`
}

/** Damerau–Levenshtein (adjacent letters swapped count once): how many slips of the pen apart two names are. */
function editDistance(one: string, other: string): number {
  let beforePrevious: number[] = []
  let previous = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (let row = 1; row <= one.length; row++) {
    const current = [row]
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1]
      let best = Math.min(previous[column]! + 1, current[column - 1]! + 1, previous[column - 1]! + (same ? 0 : 1))
      const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
      if (swapped) best = Math.min(best, beforePrevious[column - 2]! + 1)
      current.push(best)
    }
    beforePrevious = previous
    previous = current
  }
  return previous[other.length]!
}
