import { type TaskProgress } from '@huilian/platform'

const redrawMilliseconds = 100
const lineEveryRows = 20_000

/** Rows read so far: one redrawn line in a terminal, a line every 20,000 rows elsewhere, nothing when asked to be quiet. */
export function importProgress(output: NodeJS.WriteStream, quiet: boolean) {
  let drawnAt = 0
  let saidRows = 0
  let drawn = false
  return {
    update({ read, share }: TaskProgress): void {
      if (quiet) return
      const line = `${read.toLocaleString('en')} rows${share === null ? '' : ` (${Math.floor(share * 100)} %)`}`
      if (output.isTTY && Date.now() - drawnAt >= redrawMilliseconds) {
        drawnAt = Date.now()
        drawn = true
        output.write(`\r\u001b[K${line}`)
      }
      if (!output.isTTY && read - saidRows >= lineEveryRows) {
        saidRows = read
        output.write(`${line}\n`)
      }
    },
    end(): void {
      if (drawn) output.write('\r\u001b[K')
    },
  }
}
