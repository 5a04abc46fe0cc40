import { existsSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/*
 * `npm run bench -- <name> [options]`: each folder here with a `main.ts` is a benchmark. Figures are ratios between what
 * is measured side by side in one run; `--json` prints them for a program.
 */

const here = fileURLToPath(new URL('.', import.meta.url))
const names = readdirSync(here).filter((name) => existsSync(`${here}${name}/main.ts`))
const [name, ...options] = process.argv.slice(2)

if (name === undefined || !names.includes(name)) {
  const came = name === undefined ? 'none came' : `“${name}” came`
  console.error(`Expected a benchmark (${names.join(', ')}); ${came}. For instance: npm run bench -- ${names[0]}`)
  process.exitCode = 2
} else {
  // the benchmark reads its options where it would find them on its own
  process.argv = [process.argv[0]!, `${here}${name}/main.ts`, ...options]
  await import(`./${name}/main.ts`)
}
