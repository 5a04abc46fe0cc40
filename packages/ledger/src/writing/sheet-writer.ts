import { type Storage } from '../column.js'
import { dateSerial } from './date-serial.js'
import { STYLE, type StyleName } from './styles.js'
import { columnLetters, escapeXml } from './xml.js'

/** What a cell can be given as. A column stored as `date` or `instant` takes the text of one. */
export type CellValue = string | number | boolean | null | undefined

/** How a column of a written sheet looks; every `Column` of a ledger is one. */
export interface SheetColumn {
  readonly heading: string
  readonly storage?: Storage
  /** In characters. */
  readonly width?: number
  readonly style?: StyleName
}

export interface SheetLayout {
  readonly name: string
  /** A merged title row above the headings. */
  readonly title?: string
  /** The line below the title that says whose rows these are: see `statementLine`. */
  readonly statement?: string
  readonly columns: readonly SheetColumn[]
}

const FLUSH = 128 * 1024
const SPACED = /^\s|\s$|\n/
const INVALID_NAME = /[[\]:*?/\\]/g

/** Excel's rules for sheet names: at most 31 characters, none of []:*?/\. */
export function sheetName(name: string): string {
  return name.replace(INVALID_NAME, ' ').slice(0, 31).trim() || 'Sheet'
}

/** Produces one worksheet's XML, row by row. `emit` receives it in pieces. */
export class SheetXml {
  readonly headingRow: number
  readonly #emit: (xml: string) => void
  readonly #letters: string[]
  readonly #styles: number[]
  readonly #storages: Storage[]
  #buffer = ''
  #row = 0
  readonly #merged: string[] = []

  constructor(
    readonly layout: SheetLayout,
    emit: (xml: string) => void,
  ) {
    this.#emit = emit
    const { columns, title, statement } = layout
    this.#letters = columns.map((_, index) => columnLetters(index))
    this.#storages = columns.map(({ storage }) => storage ?? 'text')
    this.#styles = columns.map(
      ({ style, storage }) => STYLE[style ?? (storage === 'number' ? 'general' : (storage ?? 'text'))],
    )
    this.headingRow = 1 + (title === undefined ? 0 : 1) + (statement === undefined ? 0 : 1)
    this.#buffer += head(columns, this.headingRow)
    if (title !== undefined) this.#banner(title, STYLE.title, 30)
    if (statement !== undefined) this.#banner(statement, STYLE.statement, 20)
    this.#raw(columns.map(({ heading }, i) => this.#text(i, heading, STYLE.heading)).join(''))
  }

  get lastColumn(): string {
    return this.#letters.at(-1) ?? 'A'
  }

  get lastRow(): number {
    return this.#row
  }

  row(cells: readonly CellValue[]): void {
    let xml = ''
    for (let i = 0; i < cells.length; i++) {
      const cell = cells[i]
      if (cell === null || cell === undefined || cell === '') continue
      xml += this.#cell(i, cell)
    }
    this.#raw(xml)
  }

  end(): void {
    const { lastColumn, headingRow } = this
    this.#buffer += `</sheetData><autoFilter ref="A${headingRow}:${lastColumn}${Math.max(this.#row, headingRow)}"/>`
    if (this.#merged.length > 0) {
      this.#buffer += `<mergeCells count="${this.#merged.length}">${this.#merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`
    }
    // paperSize 9 is A4; fitted to one page's width, any number of pages long
    this.#buffer +=
      '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
      '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
      '<headerFooter><oddFooter>&amp;C第&amp;P页 共&amp;N页</oddFooter></headerFooter></worksheet>'
    this.#flush()
  }

  #cell(index: number, cell: string | number | boolean): string {
    const reference = (this.#letters[index] ??= columnLetters(index)) + (this.#row + 1)
    const style = this.#styles[index] ?? STYLE.text
    if (typeof cell === 'number') {
      return Number.isFinite(cell) ? `<c r="${reference}"${styled(style)}><v>${cell}</v></c>` : ''
    }
    if (typeof cell === 'boolean') return `<c r="${reference}" t="b"><v>${cell ? 1 : 0}</v></c>`
    const storage = this.#storages[index] ?? 'text'
    if (storage === 'date' || storage === 'instant') {
      const serial = dateSerial(cell)
      if (serial !== null) return `<c r="${reference}"${styled(style)}><v>${serial}</v></c>`
    } else if (storage === 'number' && /^(0|-?[1-9]\d{0,14})(\.\d{1,6})?$/.test(cell)) {
      return `<c r="${reference}"${styled(style)}><v>${cell}</v></c>`
    }
    return this.#text(index, cell, style === STYLE.general || storage !== 'text' ? STYLE.text : style)
  }

  #text(index: number, text: string, style: number): string {
    const start = `<c r="${this.#letters[index] ?? columnLetters(index)}${this.#row + 1}" s="${style}"`
    const escaped = escapeXml(text)
    // every spreadsheet reads `str` as well as `inlineStr`, and it is half the markup; only a <t> may keep its spaces
    return SPACED.test(text)
      ? `${start} t="inlineStr"><is><t xml:space="preserve">${escaped}</t></is></c>`
      : `${start} t="str"><v>${escaped}</v></c>`
  }

  #banner(text: string, style: number, height: number): void {
    if (this.#letters.length > 1) this.#merged.push(`A${this.#row + 1}:${this.lastColumn}${this.#row + 1}`)
    this.#raw(this.#text(0, text, style), ` ht="${height}" customHeight="1"`)
  }

  #raw(cells: string, attributes = ''): void {
    this.#row++
    this.#buffer += `<row r="${this.#row}"${attributes}>${cells}</row>`
    if (this.#buffer.length > FLUSH) this.#flush()
  }

  #flush(): void {
    this.#emit(this.#buffer)
    this.#buffer = ''
  }
}

function styled(style: number): string {
  return style === 0 ? '' : ` s="${style}"`
}

/** Everything before the rows: fit to width, the rows down to the headings frozen, the widths. */
function head(columns: readonly SheetColumn[], headingRow: number): string {
  const widths = columns.map(
    ({ width = 14 }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width + 1}" customWidth="1"/>`,
  )
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0">' +
    `<pane ySplit="${headingRow}" topLeftCell="A${headingRow + 1}" activePane="bottomLeft" state="frozen"/>` +
    `</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${widths.join('')}</cols><sheetData>`
  )
}
