import { join } from 'node:path'
import type { CountyFile } from '../manifest.js'
import { COUNTY, type Township } from '../geography/village.js'
import type { VillageLife } from '../lives/county-life.js'
import { HALF_A_LEDGER, survives } from '../troubles/half-a-ledger.js'
import { dataThrough } from '../troubles/late-department.js'
import { TOWNSHIP_WITHOUT_DELIVERIES } from '../troubles/missing-township-ledger.js'
import type { CountyLedger } from './county-ledger.js'
import { LedgerFile } from './ledger-file.js'
import { OFFICES, statementOf } from './statement.js'

/** Writes one register: a file for the county or one for each township, and the half ledger where that trouble strikes. */
export class Hand {
  private readonly files: { file: LedgerFile; name: string; held: boolean; township: string | undefined }[] = []
  private readonly through: string
  private readonly columns: [string, CountyLedger['columns'][string]][]
  private halved = 0

  constructor(
    private readonly ledger: CountyLedger,
    private readonly directory: string,
    demoDay: string,
  ) {
    this.through = dataThrough(ledger.department, demoDay)
    this.columns = Object.entries(ledger.columns)
    if (!ledger.perTownship) this.open(COUNTY, undefined, false)
    if (ledger.department === HALF_A_LEDGER.department && ledger.register === HALF_A_LEDGER.register) {
      this.open(HALF_A_LEDGER.township, HALF_A_LEDGER.township.code, true)
    }
  }

  get rows(): number {
    return this.files.reduce((sum, { file }) => sum + file.rows, 0)
  }

  /** The rows of one village, into every file that covers it. */
  async write(life: VillageLife): Promise<void> {
    const { township } = life.village
    if (this.ledger.perTownship && life.opensTownship && township.code !== TOWNSHIP_WITHOUT_DELIVERIES.code) {
      this.open(township, township.code, false)
    }
    const files = this.files.filter((each) => each.township === undefined || each.township === township.code)
    for (const subject of this.ledger.subjects(life, this.through.slice(0, 10))) {
      const cells = this.columns.map(([, cell]) => cell(subject, life))
      for (const { file, held } of files) {
        if (!held || survives(this.halved++)) await file.row(cells)
      }
    }
  }

  async close(): Promise<CountyFile[]> {
    for (const { file } of this.files) await file.close()
    return this.files.map(({ file, name, held }) => ({
      department: this.ledger.department,
      register: this.ledger.register,
      file: name,
      rows: file.rows,
      expectedRefusals: file.refused,
      held,
    }))
  }

  private open(division: { code: string; name: string } | Township, township: string | undefined, held: boolean): void {
    const { department, format, from, title } = this.ledger
    const place = township ? `${division.name}-` : ''
    const subject = title.replace(COUNTY.name, '')
    const name = `${OFFICES[department]}-${place}${subject}${held ? '（缺行）' : ''}.${format === 'xlsx' ? 'xlsx' : 'csv'}`
    const statement = statementOf(department, division, from, this.through)
    const file = new LedgerFile(this.ledger, join(this.directory, name), statement)
    this.files.push({ file, name, held, township })
  }
}
