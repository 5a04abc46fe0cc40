/** A check for a migration: the column holds one of the words, or nothing. */
export function oneOf(column: string, words: string): string {
  return `check (${column} in (${quoted(words)}))`
}

/** A check for a migration: the array column holds only the words. */
export function someOf(column: string, words: string): string {
  return `check (${column} <@ array[${quoted(words)}]::text[])`
}

function quoted(words: string): string {
  return words
    .trim()
    .split(/\s+/)
    .map((word) => `'${word}'`)
    .join(', ')
}
