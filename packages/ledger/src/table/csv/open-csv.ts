import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { CsvError, parse } from 'csv-parse'
import { damaged, otherFormat, tooLarge } from '../../ledger-file-error.js'
import { LIMITS } from '../limits.js'
import { type RawRow, type Table } from '../table.js'
import { detectDelimiter } from './delimiter.js'
import { detectEncoding, type Encoding } from './encoding.js'

const SAMPLE = 256 * 1024
const BATCH = 500

/** Opens a text file of rows: UTF-8, UTF-16 or GB18030, divided by commas, tabs or semicolons. */
export async function openCsv(path: string): Promise<Table> {
  const sample = await head(path)
  const encoding = detectEncoding(sample)
  const text = new TextDecoder(encoding).decode(sample, { stream: true })
  if (text.includes('\0')) {
    throw otherFormat()
  }
  const delimiter = detectDelimiter(text)
  return {
    format: 'csv',
    sheets: [{ name: '', rows: () => readRows(path, encoding, delimiter) }],
    close: () => undefined,
  }
}

async function head(path: string): Promise<Uint8Array> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(SAMPLE), 0, SAMPLE, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

async function* readRows(path: string, encoding: Encoding, delimiter: string): AsyncGenerator<RawRow[], void> {
  const bytes = createReadStream(path, { highWaterMark: 256 * 1024 })
  const parser = parse({ delimiter, relax_column_count: true, relax_quotes: true, max_record_size: LIMITS.row })
  const decoder = new TextDecoder(encoding)
  bytes.on('error', (error) => parser.destroy(error))
  bytes.on('data', (chunk: Buffer | string) => {
    if (!parser.write(decoder.decode(chunk as Buffer, { stream: true }))) {
      bytes.pause()
      parser.once('drain', () => bytes.resume())
    }
  })
  bytes.on('end', () => parser.end(decoder.decode()))
  let rows: RawRow[] = []
  let rowNumber = 0
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      rows.push({ rowNumber: ++rowNumber, cells: cellsOf(record, rowNumber), kinds: null })
      if (rows.length === BATCH) {
        yield rows
        rows = []
      }
    }
    if (rows.length > 0) yield rows
  } catch (error) {
    throw asFileError(error, rowNumber)
  } finally {
    bytes.destroy()
    parser.destroy()
  }
}

function cellsOf(record: string[], rowNumber: number): string[] {
  if (record.length > LIMITS.columns) {
    throw tooLarge(`第${rowNumber}行超过1000列`, `Row ${rowNumber} has more than 1,000 columns`)
  }
  for (let i = 0; i < record.length; i++) {
    const cell = record[i] as string
    if (cell.length > LIMITS.cell)
      throw tooLarge(`第${rowNumber}行内容过长`, `Row ${rowNumber} has a cell that is too long`)
    // our writer, like others, keeps spreadsheets from running a cell as a formula by an apostrophe
    if (cell.charCodeAt(0) === 39 && /^'[=+\-@\t\r']/.test(cell)) record[i] = cell.slice(1)
  }
  return record
}

function asFileError(error: unknown, rowNumber: number): unknown {
  if (!(error instanceof CsvError)) return error
  if (error.code === 'CSV_MAX_RECORD_SIZE' || error.code === 'CSV_QUOTE_NOT_CLOSED') {
    return damaged(`a quote opened after row ${rowNumber} never closes`, error)
  }
  return damaged(`after row ${rowNumber}: ${error.code}`, error)
}
