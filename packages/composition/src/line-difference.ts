const contextLines = 2
const shownLines = 24

/**
 * What differs between two texts, line by line (`-` as committed, `+` as it should be), with the lines around it; cut
 * after a couple of dozen lines, since it is to be read in a terminal.
 */
export function lineDifference(committed: string, expected: string): string {
  const old = committed.split('\n')
  const now = expected.split('\n')
  let start = 0
  while (start < old.length && start < now.length && old[start] === now[start]) start++
  let end = 0
  while (end < old.length - start && end < now.length - start && old.at(-1 - end) === now.at(-1 - end)) end++
  const lines = [
    ...old.slice(Math.max(0, start - contextLines), start).map((line) => `  ${line}`),
    ...changedLines(old.slice(start, old.length - end), now.slice(start, now.length - end)),
    ...old.slice(old.length - end, old.length - end + contextLines).map((line) => `  ${line}`),
  ]
  const shown = lines.slice(0, shownLines)
  if (lines.length > shownLines) shown.push(`  … and ${lines.length - shownLines} more lines`)
  return shown.join('\n')
}

/** Lines that stay are found greedily: good enough to read, and linear where nothing was moved. */
function changedLines(old: string[], now: string[]): string[] {
  const lines: string[] = []
  let position = 0
  for (const line of old) {
    const kept = now.indexOf(line, position)
    if (kept < 0) {
      lines.push(`- ${line}`)
      continue
    }
    lines.push(...now.slice(position, kept).map((added) => `+ ${added}`), `  ${line}`)
    position = kept + 1
  }
  return [...lines, ...now.slice(position).map((added) => `+ ${added}`)]
}
