import type { CellValue } from '@huilian/ledger'
import type { VillageLife } from '../lives/county-life.js'
import type { Department } from '../lives/person.js'

/** How a department types its dates: as Excel dates, or as text of one of the habits that are met. */
export type DateHabit = 'excel' | '2022-12-01' | '2022/12/1' | '2022.12.01' | '20221201' | '2022年12月1日'

/** One register as a department keeps it: which people and events are in it, and what stands in each column. */
export interface CountyLedger<Subject = unknown> {
  department: Department
  /** The register's name in the department. */
  register: string
  /** 来安县… */
  title: string
  /** Text registers of more rows than people are csv: Excel ends at 1,048,576. */
  format: 'xlsx' | 'csv' | 'csv in GB18030'
  /** First day of the stated period. */
  from: string
  /** One file per township instead of one for the county. */
  perTownship?: boolean
  dates?: DateHabit
  /** Names of two characters are typed with a full-width space between them. */
  paddedNames?: boolean
  /** The sheet ends with a total (合计) of this column and the name of whoever filled it in. */
  total?: string
  /** Whom or what the rows of one village are about; `through` is the last day the department can know of. */
  subjects(life: VillageLife, through: string): Iterable<Subject>
  /** The columns in order, by heading. */
  columns: Readonly<Record<string, (subject: Subject, life: VillageLife) => CellValue>>
}

/** Keeps the subject's type between `subjects` and `columns`. */
export function countyLedger<Subject>(ledger: CountyLedger<Subject>): CountyLedger {
  // a list of registers holds ledgers of different subjects
  return ledger as unknown as CountyLedger
}
