import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = new URL('../../', import.meta.url)

/** Documents whose commands and queries are promises. */
export const documents = [
  'README.md',
  'README.zh-CN.md',
  ...readdirSync(fileURLToPath(new URL('docs/', root)))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
]

/** The text of each fenced block of a language, without the list's indentation. */
export function listBlocks(document: string, language: string): string[] {
  const text = readFileSync(new URL(document, root), 'utf8')
  const fence = new RegExp(`^([ ]*)\`\`\`${language}\\n([\\s\\S]*?)^\\1\`\`\``, 'gm')
  return [...text.matchAll(fence)].map(([, indent, block]) => block!.replaceAll(new RegExp(`^${indent}`, 'gm'), ''))
}

/** The commands of a document's shell blocks, one each; a command may go over several lines within quotes. */
export function listCommands(document: string): string[] {
  return listBlocks(document, 'sh').flatMap((block) => {
    const commands: string[] = []
    for (const line of block.split('\n')) {
      const last = commands.at(-1)
      if (last !== undefined && (last.split("'").length - 1) % 2 === 1)
        commands[commands.length - 1] = `${last}\n${line}`
      else if (line.trim() !== '') commands.push(line)
    }
    return commands
  })
}
