import { LIMITS } from '../limits.js'
import { type RawRow, type Table } from '../table.js'
import { Archive } from './archive.js'
import { readSharedStrings } from './shared-strings.js'
import { SheetRows, type CellMeanings } from './sheet-rows.js'
import { readStyles } from './styles.js'
import { readWorkbook } from './workbook.js'
import { XmlScanner } from './xml-scanner.js'

/** Opens an .xlsx. Throws `LedgerFileError` when it is damaged, too large, or another kind of zip archive. */
export async function openXlsx(path: string): Promise<Table> {
  const archive = await Archive.open(path)
  try {
    const workbook = await readWorkbook(archive)
    // one after the other: the shared strings are the larger part of the memory
    const styles = await readStyles(archive, workbook.styles)
    const strings = await readSharedStrings(archive, workbook.sharedStrings)
    const meanings: CellMeanings = { strings, styles, date1904: workbook.date1904 }
    return {
      format: 'xlsx',
      sheets: workbook.sheets.map(({ name, part }) => ({ name, rows: () => readSheet(archive, part, meanings) })),
      close: () => archive.close(),
    }
  } catch (error) {
    archive.close()
    throw error
  }
}

async function* readSheet(archive: Archive, part: string, meanings: CellMeanings): AsyncGenerator<RawRow[], void> {
  const rows = new SheetRows(meanings)
  const scanner = new XmlScanner(rows)
  for await (const chunk of archive.text(part, LIMITS.sheet)) {
    scanner.write(chunk)
    const done = rows.take()
    if (done.length > 0) yield done
  }
  scanner.end()
}
