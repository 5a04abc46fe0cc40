import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

import { findIdentityNumbers } from './identity-number.js'

const skipped = new Set(['node_modules', '.git', '.turbo', 'data', 'dist', 'package-lock.json'])
const read =
  /\.(ts|tsx|js|mjs|cjs|json|md|graphql|csv|ya?ml|html|css|sql|txt|sh|env|example)$|(^|\/)(Dockerfile|run)[^/]*$/

/*
 * Looks for identity numbers of possibly living persons in every text file, those that eslint does not read included.
 * Says file, line and column, never the number.
 */
const root = process.argv[2] ?? process.cwd()
let files = 0
let found = 0
for (const file of textFiles(root)) {
  files++
  // digits are the same in every encoding a ledger comes in
  const text = readFileSync(file, 'latin1')
  for (const { index } of findIdentityNumbers(text)) {
    found++
    const before = text.slice(0, index).split('\n')
    console.error(
      `${relative(root, file)}:${before.length}:${before.at(-1)!.length + 1} holds a valid resident identity number that ` +
        'may be a living person’s. Use one on the unassigned prefix 341199.',
    )
  }
}
console.log(`${files} files read, ${found} identity numbers found.`)
process.exitCode = found > 0 ? 1 : 0

function* textFiles(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (skipped.has(entry.name)) continue
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* textFiles(path)
    else if (entry.isFile() && read.test(path)) yield path
  }
}
