import { createWriteStream } from 'node:fs'
import { createCsvWriter, createWorkbookWriter, type CellValue } from '@huilian/ledger'
import type { CountyLedger } from './county-ledger.js'
import { sheetColumn, typed } from './dates.js'
import { willBeRefused } from './refused-rows.js'

interface Writer {
  row(cells: readonly CellValue[]): Promise<void>
  close(): Promise<void>
}

/** One file of a register being written: title, statement, headings, then rows as they come. */
export class LedgerFile {
  rows = 0
  /** Rows that the department's own checks refuse, put here on purpose. */
  refused = 0
  private sum = 0
  private readonly writer: Writer
  private readonly headings: readonly string[]

  constructor(
    private readonly ledger: CountyLedger,
    readonly path: string,
    statement: string,
  ) {
    this.headings = Object.keys(ledger.columns)
    this.writer = ledger.format === 'xlsx' ? this.workbook(path, statement) : this.text(path, statement)
  }

  async row(cells: readonly CellValue[]): Promise<void> {
    this.rows++
    if (willBeRefused(cells, this.headings)) this.refused++
    if (this.ledger.total !== undefined) this.sum += Number(cells[this.headings.indexOf(this.ledger.total)])
    const habit = this.ledger.dates ?? 'excel'
    await this.writer.row(cells.map((cell, index) => this.asTyped(typed(cell, habit), this.headings[index] ?? '')))
  }

  async close(): Promise<void> {
    if (this.ledger.total !== undefined && this.rows > 0) await this.footer(this.ledger.total)
    await this.writer.close()
  }

  /** What stands under the rows of a sheet that is printed and signed: no records. */
  private async footer(total: string): Promise<void> {
    const column = this.headings.indexOf(total)
    await this.writer.row(
      this.headings.map((_, index) => (index === 0 ? '合计' : index === column ? this.sum.toFixed(2) : '')),
    )
    await this.writer.row(['填表人：测试员甲'])
  }

  private asTyped(cell: CellValue, heading: string): CellValue {
    const pads = this.ledger.paddedNames === true && heading === '姓名' && typeof cell === 'string' && cell.length === 2
    return pads ? `${cell.slice(0, 1)}　${cell.slice(1)}` : cell
  }

  private workbook(path: string, statement: string): Writer {
    const workbook = createWorkbookWriter(path)
    const habit = this.ledger.dates ?? 'excel'
    const sheet = workbook.sheet({
      name: this.ledger.title.replace('来安县', ''),
      title: this.ledger.title,
      statement,
      columns: this.headings.map((heading) => sheetColumn(heading, habit)),
    })
    return { row: (cells) => sheet.row(cells), close: () => workbook.close() }
  }

  private text(path: string, statement: string): Writer {
    const encoding = this.ledger.format === 'csv in GB18030' ? 'gb18030' : 'utf-8'
    const csv = createCsvWriter(createWriteStream(path), { encoding })
    const opening = [[this.ledger.title], [statement], [...this.headings]].reduce(
      (before, cells) => before.then(() => csv.row(cells)),
      Promise.resolve(),
    )
    return {
      row: async (cells) => {
        await opening
        await csv.row(cells)
      },
      close: async () => {
        await opening
        await csv.close()
      },
    }
  }
}
