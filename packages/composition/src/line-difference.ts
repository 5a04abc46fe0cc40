const contextLines = 2
const shownLines = 24

/** A line of a difference: on both sides, only as committed, or only as expected. */
type Line = [mark: ' ' | '-' | '+', text: string]

/**
 * What differs between two texts, line by line (`-` as committed, `+` as it should be), with the lines around it; cut
 * after a couple of dozen lines, since it is to be read in a terminal.
 */
export function lineDifference(committed: string, expected: string): string {
  const lines = align(committed.split('\n'), expected.split('\n'))
  const near = lines.map((_, index) =>
    lines.slice(Math.max(0, index - contextLines), index + contextLines + 1).some(([mark]) => mark !== ' '),
  )
  const told = lines.flatMap(([mark, text], index) => {
    if (near[index]) return [`${mark} ${text}`]
    return near[index - 1] ? ['  …'] : []
  })
  if (told.at(-1) === '  …') told.pop()
  const shown = told.slice(0, shownLines)
  if (told.length > shownLines) shown.push(`  … and ${told.length - shownLines} more lines`)
  return shown.join('\n')
}

/** Aligns two texts along their longest common subsequence of lines. */
function align(old: string[], now: string[]): Line[] {
  let start = 0
  while (start < old.length && start < now.length && old[start] === now[start]) start++
  let end = 0
  while (end < old.length - start && end < now.length - start && old.at(-1 - end) === now.at(-1 - end)) end++
  const same = (texts: string[]): Line[] => texts.map((text) => [' ', text])
  return [
    ...same(old.slice(0, start)),
    ...alignChanged(old.slice(start, old.length - end), now.slice(start, now.length - end)),
    ...same(old.slice(old.length - end)),
  ]
}

function alignChanged(old: string[], now: string[]): Line[] {
  const width = now.length + 1
  // common[row * width + column]: length of the longest common subsequence of what follows row and column
  const common = new Uint16Array((old.length + 1) * width)
  for (let row = old.length - 1; row >= 0; row--) {
    for (let column = now.length - 1; column >= 0; column--) {
      common[row * width + column] =
        old[row] === now[column]
          ? common[(row + 1) * width + column + 1]! + 1
          : Math.max(common[(row + 1) * width + column]!, common[row * width + column + 1]!)
    }
  }
  const lines: Line[] = []
  let row = 0
  let column = 0
  while (row < old.length || column < now.length) {
    if (row < old.length && old[row] === now[column]) {
      lines.push([' ', old[row++]!])
      column++
    } else if (
      column === now.length ||
      (row < old.length && common[(row + 1) * width + column]! >= common[row * width + column + 1]!)
    ) {
      lines.push(['-', old[row++]!])
    } else {
      lines.push(['+', now[column++]!])
    }
  }
  return lines
}
