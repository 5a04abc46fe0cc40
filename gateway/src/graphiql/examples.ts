import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** An example query as GraphiQL offers it. */
export interface ExampleQuery {
  readonly name: string
  /** The first comment line of the file, or nothing. */
  readonly title: string
  readonly query: string
  /** JSON text. */
  readonly variables: string
}

/** Reads every `*.graphql` of a folder with the `*.variables.json` beside it, by name. An absent folder has none. */
export async function readExamples(folder: string): Promise<readonly ExampleQuery[]> {
  let files: string[]
  try {
    files = await readdir(folder)
  } catch {
    return []
  }
  return Promise.all(
    files
      .filter((file) => file.endsWith('.graphql'))
      .sort()
      .map(async (file) => {
        const name = file.slice(0, -'.graphql'.length)
        const query = await readFile(join(folder, file), 'utf8')
        const variables = files.includes(`${name}.variables.json`)
          ? await readFile(join(folder, `${name}.variables.json`), 'utf8')
          : ''
        return { name, title: /^\s*#\s*(.*)/.exec(query)?.[1]?.trim() ?? '', query, variables }
      }),
  )
}
