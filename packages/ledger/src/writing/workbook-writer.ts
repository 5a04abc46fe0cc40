import { type Writable } from 'node:stream'
import { Zip, ZipDeflate } from 'fflate'
import { SheetXml, type CellValue, type SheetLayout } from './sheet-writer.js'
import { Sink } from './sink.js'
import { STYLES_XML } from './styles.js'
import { workbookParts } from './workbook-parts.js'

/** A sheet being written. */
export interface SheetWriter {
  /** Adds a row. Await it: it waits while the file's disk or reader is behind. */
  row(cells: readonly CellValue[]): Promise<void>
}

/** An .xlsx being written, sheet after sheet, in constant memory. */
export interface WorkbookWriter {
  /** Begins the next sheet and completes the one before. */
  sheet(layout: SheetLayout): SheetWriter
  /** Completes the file; without it there is none. */
  close(): Promise<void>
}

// level 3: a tenth larger than level 6 in half the time
const COMPRESSION = 3

/**
 * Writes an .xlsx to a path or stream: frozen and filtered heading row, column widths, A4 landscape with the headings
 * on every page. Texts are stored as texts, whatever they look like, so that nothing is rounded or run as a formula.
 */
export function createWorkbookWriter(target: string | Writable): WorkbookWriter {
  const sink = new Sink(target)
  let failure: Error | null = null
  const zip = new Zip((error, bytes) => {
    if (error) failure ??= error
    else sink.write(bytes)
  })
  const sheets: SheetXml[] = []
  let finishSheet = (): void => undefined

  function part(name: string): ZipDeflate {
    const file = new ZipDeflate(name, { level: COMPRESSION })
    // the same rows give the same bytes, whenever they are written
    file.mtime = new Date(1980, 0, 1)
    zip.add(file)
    return file
  }

  function sheet(layout: SheetLayout): SheetWriter {
    finishSheet()
    const file = part(`xl/worksheets/sheet${sheets.length + 1}.xml`)
    let open = true
    const xml = new SheetXml(layout, (piece) => file.push(Buffer.from(piece)))
    sheets.push(xml)
    finishSheet = () => {
      open = false
      xml.end()
      file.push(new Uint8Array(0), true)
      finishSheet = () => undefined
    }
    return {
      async row(cells) {
        if (!open) throw new Error(`The sheet ${layout.name} is complete: write its rows before the next one begins.`)
        xml.row(cells)
        if (sink.full) await sink.drained()
      },
    }
  }

  return {
    sheet,
    async close() {
      if (sheets.length === 0) throw new Error('A workbook has at least one sheet: call sheet() before close().')
      finishSheet()
      for (const [name, text] of Object.entries({ ...workbookParts(sheets), 'xl/styles.xml': STYLES_XML })) {
        part(name).push(Buffer.from(text), true)
      }
      zip.end()
      if (failure !== null) throw failure
      await sink.end()
    },
  }
}
