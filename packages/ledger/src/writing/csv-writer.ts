import { type Writable } from 'node:stream'
import iconv from 'iconv-lite'
import { type CellValue } from './sheet-writer.js'
import { Sink } from './sink.js'

export interface CsvOptions {
  /** UTF-8 with a byte order mark, which Excel needs to see, unless GB18030 is asked for. */
  encoding?: 'utf-8' | 'gb18030'
  delimiter?: ',' | '\t' | ';'
}

export interface CsvWriter {
  /** Adds a row. Await it: it waits while the file's disk or reader is behind. */
  row(cells: readonly CellValue[]): Promise<void>
  close(): Promise<void>
}

const FLUSH = 64 * 1024
// what spreadsheets run as a formula; and our own escape, so that reading undoes exactly what writing did
const FORMULA = /^[=+\-@\t\r']/
const PLAIN_NUMBER = /^[-+]?\d+(\.\d+)?$/

/**
 * Writes a CSV to a path or stream. A text that a spreadsheet would run as a formula gets an apostrophe in front;
 * reading it back with this package removes it.
 */
export function createCsvWriter(target: string | Writable, options: CsvOptions = {}): CsvWriter {
  const { encoding = 'utf-8', delimiter = ',' } = options
  const sink = new Sink(target)
  const quoted = new RegExp(`["\\r\\n${delimiter}]|^\\s|\\s$`)
  let buffer = encoding === 'utf-8' ? '\ufeff' : ''

  function flush(): void {
    sink.write(encoding === 'utf-8' ? Buffer.from(buffer) : iconv.encode(buffer, 'gb18030'))
    buffer = ''
  }

  function cell(value: CellValue): string {
    if (value === null || value === undefined) return ''
    const raw = String(value)
    const text = FORMULA.test(raw) && !PLAIN_NUMBER.test(raw) ? `'${raw}` : raw
    return quoted.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  }

  return {
    async row(cells) {
      buffer += `${cells.map(cell).join(delimiter)}\r\n`
      if (buffer.length < FLUSH) return
      flush()
      if (sink.full) await sink.drained()
    },
    async close() {
      flush()
      await sink.end()
    },
  }
}
