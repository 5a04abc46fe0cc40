import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'

const bytesPerFile = 10 * 1024 * 1024
/** `health.log` and two older ones: a service that chatters for a year still leaves the disk alone. */
const olderFiles = 2

/** What a process says, in a file that is put aside at ten megabytes. */
export class ProcessLog {
  private size: number

  constructor(
    private readonly file: string,
    private readonly limit = bytesPerFile,
  ) {
    mkdirSync(dirname(file), { recursive: true })
    this.size = existsSync(file) ? statSync(file).size : 0
  }

  write(chunk: Buffer | string): void {
    const bytes = Buffer.byteLength(chunk)
    if (this.size > 0 && this.size + bytes > this.limit) this.rotate()
    appendFileSync(this.file, chunk)
    this.size += bytes
  }

  /** A line of our own, told from the process’s by its shape. */
  note(message: string): void {
    this.write(`${JSON.stringify({ time: new Date().toISOString(), from: 'supervisor', msg: message })}\n`)
  }

  /** The last lines, at most `count`. */
  tail(count: number): string[] {
    return existsSync(this.file) ? readFileSync(this.file, 'utf8').trimEnd().split('\n').slice(-count) : []
  }

  private rotate(): void {
    for (let number = olderFiles; number >= 1; number--) {
      const younger = number === 1 ? this.file : `${this.file}.${number - 1}`
      if (existsSync(younger)) renameSync(younger, `${this.file}.${number}`)
    }
    this.size = 0
  }
}
