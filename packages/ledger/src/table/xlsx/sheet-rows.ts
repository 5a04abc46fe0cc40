import { type CellKind } from '../../column.js'
import { damaged, tooLarge } from '../../ledger-file-error.js'
import { LIMITS } from '../limits.js'
import { type RawRow } from '../table.js'
import { type Meaning } from './number-format.js'
import { RichText, restoreControls } from './rich-text.js'
import { serialDate } from './serial-date.js'
import { type StringStore } from './string-store.js'
import { type XmlHandler } from './xml-scanner.js'

/** What a sheet needs from its workbook to turn cells into text. */
export interface CellMeanings {
  readonly strings: StringStore
  readonly styles: readonly Meaning[]
  readonly date1904: boolean
}

/** Turns the elements of a worksheet into rows. `take` hands over the rows completed since the last time. */
export class SheetRows implements XmlHandler {
  readonly #meanings: CellMeanings
  readonly #rich = new RichText()
  #done: RawRow[] = []
  #inData = false
  #rowNumber = 0
  #cells: string[] = []
  #kinds: CellKind[] = []
  #size = 0
  #column = -1
  #type = ''
  #style = 0
  #value = ''
  #inValue = false
  #inline = false
  #formula = false

  constructor(meanings: CellMeanings) {
    this.#meanings = meanings
  }

  take(): RawRow[] {
    const rows = this.#done
    this.#done = []
    return rows
  }

  open(name: string, attributes: string): void {
    if (!this.#inData) {
      if (name === 'sheetData') this.#inData = true
      return
    }
    switch (name) {
      case 'c':
        return this.#startCell(attributes)
      case 'v':
        this.#inValue = true
        return
      case 'row':
        return this.#startRow(attributes)
      case 'f':
        this.#formula = true
        return
      case 'is':
        this.#inline = true
        this.#rich.start()
        return
      default:
        if (this.#inline) this.#rich.open(name)
    }
  }

  text(text: string): void {
    if (this.#inValue) this.#value += text
    else if (this.#inline) this.#rich.add(text)
  }

  close(name: string): void {
    if (!this.#inData) return
    switch (name) {
      case 'v':
        this.#inValue = false
        return
      case 'c':
        return this.#endCell()
      case 'row':
        this.#done.push({ rowNumber: this.#rowNumber, cells: this.#cells, kinds: this.#kinds })
        return
      case 'is':
        this.#inline = false
        this.#value = this.#rich.finish()
        return
      case 'sheetData':
        this.#inData = false
        return
      default:
        if (this.#inline) this.#rich.close(name)
    }
  }

  #startRow(attributes: string): void {
    const stated = attributes === '' ? null : /\sr=["'](\d+)["']/.exec(attributes)
    const rowNumber = stated === null ? this.#rowNumber + 1 : Number(stated[1])
    if (rowNumber <= this.#rowNumber) throw damaged(`row ${rowNumber} comes after row ${this.#rowNumber}`)
    if (rowNumber > LIMITS.rows) {
      throw tooLarge('工作表超过1048576行', 'A worksheet of at most 1,048,576 rows was expected; more came')
    }
    this.#rowNumber = rowNumber
    this.#cells = []
    this.#kinds = []
    this.#size = 0
    this.#column = -1
  }

  /** ` r="B7" s="3" t="s"`, in any order: read in one pass, since there are millions. */
  #startCell(attributes: string): void {
    this.#type = ''
    this.#style = 0
    this.#value = ''
    this.#formula = false
    let column = this.#column + 1
    let at = 0
    for (;;) {
      const equals = attributes.indexOf('=', at)
      if (equals < 0) break
      const quote = attributes[equals + 1]
      const end = quote === '"' || quote === "'" ? attributes.indexOf(quote, equals + 2) : -1
      if (end < 0) throw damaged(`a cell of row ${this.#rowNumber} has broken attributes`)
      const name = attributes.charCodeAt(equals - 1)
      const single = equals < 2 || attributes.charCodeAt(equals - 2) <= 32
      if (single && name === 114) column = columnOf(attributes, equals + 2)
      else if (single && name === 116) this.#type = attributes.slice(equals + 2, end)
      else if (single && name === 115) this.#style = Number(attributes.slice(equals + 2, end))
      at = end + 1
    }
    this.#column = column
  }

  #endCell(): void {
    const text = this.#value
    if (text === '' && !this.#formula) return
    let shown = text
    let kind: CellKind = 'text'
    switch (this.#type) {
      case 's': {
        const string = this.#meanings.strings.find(Number(text))
        if (string === undefined) throw damaged(`row ${this.#rowNumber} names a shared string that does not exist`)
        shown = string
        break
      }
      case 'inlineStr':
        break
      case 'str':
        shown = restoreControls(text)
        break
      case 'b':
        kind = 'boolean'
        shown = text === '1' || text === 'true' ? 'TRUE' : 'FALSE'
        break
      case 'e':
        kind = 'error'
        break
      case 'd':
        kind = 'date'
        shown = text.replace('T', ' ').replace(/(\.\d+)?Z?$/, '')
        break
      default: {
        const meaning = this.#meanings.styles[this.#style] ?? 'number'
        const dated =
          meaning === 'number' || text === '' ? null : serialDate(Number(text), meaning, this.#meanings.date1904)
        kind = dated === null ? 'number' : 'date'
        shown = dated ?? shortest(text)
      }
    }
    if (text === '' && this.#formula && this.#type !== 'str') {
      // written by a program that does not calculate: the value is not in the file
      kind = 'error'
      shown = '=?'
    }
    this.#put(shown, kind)
  }

  #put(shown: string, kind: CellKind): void {
    if (shown === '') return
    if (this.#column >= LIMITS.columns) {
      throw tooLarge(`第${this.#rowNumber}行超过1000列`, `Row ${this.#rowNumber} has more than 1,000 columns`)
    }
    this.#size += shown.length
    if (shown.length > LIMITS.cell || this.#size > LIMITS.row) {
      throw tooLarge(`第${this.#rowNumber}行内容过长`, `Row ${this.#rowNumber} is longer than a row can be`)
    }
    const cells = this.#cells
    while (cells.length < this.#column) {
      cells.push('')
      this.#kinds.push('text')
    }
    cells[this.#column] = shown
    this.#kinds[this.#column] = kind
  }
}

/** `AB12` → 27. */
function columnOf(attributes: string, from: number): number {
  let column = 0
  for (let i = from; i < attributes.length; i++) {
    const letter = attributes.charCodeAt(i) & 0xdf
    if (letter < 65 || letter > 90) break
    column = column * 26 + letter - 64
  }
  if (column === 0 || column > 16_384) throw damaged('a cell has no column')
  return column - 1
}

/** A number in its shortest decimal form: 3.4E+17 → 340000000000000000, 36.499999999999993 → 36.5. */
function shortest(text: string): string {
  if (text.length <= 15 && isPlainInteger(text)) return text
  const value = Number(text)
  if (text.trim() === '' || !Number.isFinite(value)) return text
  // fifteen digits and a point have no noise to round away
  if (text.length <= 16 || Number.isInteger(value)) return String(value)
  return String(Number(value.toPrecision(15)))
}

function isPlainInteger(text: string): boolean {
  if (text.charCodeAt(0) === 48) return text.length === 1
  for (let i = 0; i < text.length; i++) {
    const digit = text.charCodeAt(i)
    if (digit < 48 || digit > 57) return false
  }
  return true
}
