import { readFile, stat } from 'node:fs/promises'
import { type SupergraphSource, type SupergraphText } from './source.js'

/**
 * A supergraph in a file. The file is looked at every `intervalMs`, because editors, container mounts and atomic
 * renames each defeat some file system's change events.
 */
export function fileSource(path: string, intervalMs = 1_000): SupergraphSource {
  const stampOf = async () => {
    const found = await stat(path)
    return `${found.mtimeMs}:${found.size}:${found.ino}`
  }
  let lastStamp: string | undefined
  const load = async (): Promise<SupergraphText> => {
    try {
      lastStamp = await stampOf()
      return { sdl: await readFile(path, 'utf8'), origin: path }
    } catch (error) {
      throw new Error(
        `The supergraph cannot be read from ${path}: ${(error as Error).message}. Compose it first, or set SUPERGRAPH.`,
      )
    }
  }
  return {
    load,
    watch(onText, onFailure) {
      let looking = false
      const look = async () => {
        if (looking) return
        looking = true
        try {
          if ((await stampOf()) !== lastStamp) onText(await load())
        } catch (error) {
          if (lastStamp !== undefined) onFailure(error as Error)
          lastStamp = undefined
        } finally {
          looking = false
        }
      }
      const timer = setInterval(() => void look(), intervalMs)
      timer.unref()
      return () => clearInterval(timer)
    },
  }
}
