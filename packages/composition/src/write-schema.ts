import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { parse } from 'graphql'

import { printArranged } from './arrange.js'
import { composePlatform } from './compose-platform.js'
import { departmentFolders } from './department-folders.js'
import { lineDifference } from './line-difference.js'
import { type Subgraph } from './subgraph.js'
import { subgraphSdl } from './subgraph-sdl.js'

const repository = fileURLToPath(new URL('../../../', import.meta.url))
const banner = '# Written by `npm run schema` from services/*: change it there.\n\n'

/** How writing or checking the contract went. */
export interface SchemaOutcome {
  /** False where there are problems, or where a check found a file that is not as it should be. */
  ok: boolean
  /** For people: sentences, one or more lines. */
  report: string
}

/**
 * Prints every department's subgraph, composes them and writes the contract: `schema/subgraphs/<name>.graphql`,
 * `schema/supergraph.graphql`, `schema/api.graphql`. With `check` it writes nothing and tells which committed file
 * differs, and how.
 *
 * @param root the repository; by default the one this package lies in
 * @throws Error where a department cannot be read at all.
 */
export async function writeSchema({
  check = false,
  root = repository,
}: { check?: boolean; root?: string } = {}): Promise<SchemaOutcome> {
  const subgraphs = await printSubgraphs(root)
  const composition = composePlatform({ subgraphs })
  if (composition.supergraphSdl === null) {
    const sentences = composition.problems.map(({ code, message }) => `✗ ${message} [${code}]`)
    return {
      ok: false,
      report: [...sentences, '', `${count(sentences.length, 'problem')}; nothing was written.`].join('\n'),
    }
  }
  const files = new Map([
    ...composition.subgraphs.map(
      ({ name, sdl }) => [`subgraphs/${name}.graphql`, banner + printArranged(parse(sdl))] as const,
    ),
    ['supergraph.graphql', banner + composition.supergraphSdl],
    ['api.graphql', banner + composition.apiSdl],
  ])
  const folder = join(root, 'schema')
  return check ? compareFiles(folder, files) : replaceFiles(folder, files)
}

/** Every department's subgraph as its folder has it today; two at a time, since each starts a process. */
export async function printSubgraphs(root: string = repository): Promise<Subgraph[]> {
  const waiting = departmentFolders(root)
  const printed: Subgraph[] = []
  const work = async () => {
    for (let folder = waiting.shift(); folder !== undefined; folder = waiting.shift()) {
      const { name, url, typePrefix } = folder
      printed.push({ name, url, sdl: await subgraphSdl(folder, root), ...(typePrefix && { typePrefix }) })
    }
  }
  await Promise.all([work(), work()])
  return printed.sort((one, other) => (one.name < other.name ? -1 : 1))
}

function compareFiles(folder: string, files: Map<string, string>): SchemaOutcome {
  const dirty = [...files].flatMap(([name, expected]) => {
    const path = join(folder, name)
    if (!existsSync(path)) return [`✗ schema/${name} is missing.`]
    const committed = readFileSync(path, 'utf8')
    return committed === expected
      ? []
      : [`✗ schema/${name} is not what the departments say:\n${lineDifference(committed, expected)}`]
  })
  dirty.push(...leftOver(folder, files).map((name) => `✗ schema/${name} belongs to no department.`))
  if (dirty.length === 0)
    return { ok: true, report: `schema/ is what the departments say (${count(files.size, 'file')}).` }
  return { ok: false, report: [...dirty, '', 'Run npm run schema, read the difference, and commit it.'].join('\n') }
}

function replaceFiles(folder: string, files: Map<string, string>): SchemaOutcome {
  const surplus = leftOver(folder, files)
  for (const name of surplus) rmSync(join(folder, name))
  const changed = [...files].filter(([name, text]) => {
    const path = join(folder, name)
    if (existsSync(path) && readFileSync(path, 'utf8') === text) return false
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
    return true
  })
  const lines = [
    ...changed.map(([name]) => `schema/${name} written.`),
    ...surplus.map((name) => `schema/${name} removed: it belonged to no department.`),
  ]
  return { ok: true, report: lines.length > 0 ? lines.join('\n') : 'schema/ was already what the departments say.' }
}

function leftOver(folder: string, files: Map<string, string>): string[] {
  const path = join(folder, 'subgraphs')
  if (!existsSync(path)) return []
  return readdirSync(path)
    .map((name) => `subgraphs/${name}`)
    .filter((name) => !files.has(name))
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
