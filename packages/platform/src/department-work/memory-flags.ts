import { statSync } from 'node:fs'

/**
 * Heap flags for a process that takes files in. Left alone, Node lets garbage grow to several times of what is needed; with
 * these a ledger of 200,000 rows stays near 200 MB. What an import remembers grows with the rows, so that the limit
 * does too: some hundred bytes a row, and a row is rarely under twelve bytes of its file.
 */
export function memoryFlags(files: readonly string[]): string[] {
  const largest = Math.max(0, ...files.map((file) => statSync(file, { throwIfNoEntry: false })?.size ?? 0))
  const megabytes = 256 + Math.ceil((largest / 2 ** 20) * 8)
  return ['--max-semi-space-size=2', `--max-old-space-size=${megabytes}`]
}
