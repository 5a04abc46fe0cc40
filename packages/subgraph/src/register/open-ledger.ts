import { existsSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import {
  detectLedger,
  openLedger as openFile,
  type AcceptedRow,
  type Ledger,
  type OpenedLedger,
  type RefusedRow,
} from '@huilian/ledger'
import { type Department } from '../department.js'
import { type Register } from './define-register.js'
import { type ImportRequest } from './import-ledger.js'
import { collectNotes } from './import-notes.js'
import { openRefusals } from './refusals.js'
import { readScope, type LedgerScope } from './ledger-scope.js'

/** Rows read together: few enough to be light, enough that a statement for each is cheap. */
const BATCH_ROWS = 2000

/** A piece of a ledger file. */
export interface LedgerBatch {
  rows: AcceptedRow<unknown>[]
  refused: RefusedRow[]
}

/** A ledger file, opened: which register it is, what it says of itself, and its rows in batches. */
export interface OpenLedger extends LedgerScope {
  register: Register
  batches(): AsyncIterable<LedgerBatch>
  /** Writes rows into the workbook of refused rows, which begins with the first of them. */
  refuse(rows: readonly RefusedRow[]): Promise<void>
  /** Finishes the workbook and answers its path; null when no row was refused. */
  closeRefusals(): Promise<string | null>
  /** Blank rows, totals, remarks and repeated headings so far. */
  skipped(): number
  notes(): string[]
  close(): void
}

/**
 * Opens the file as one of the department's registers.
 * @throws LedgerFileError, or ImportRefused with a sentence, before anything is written.
 */
export async function openLedger(department: Department, request: ImportRequest): Promise<OpenLedger> {
  const register = await findRegister(department, request)
  const { ledger } = register
  const file = await openFile(request.file, ledger, {
    today: request.today,
    ...(request.through && { through: request.through }),
    ...(request.divisions && { scope: request.divisions }),
  })
  try {
    const scope = readScope(file.statement, request, register)
    const notes = collectNotes(file, scope)
    const refusals = openRefusals(request.refusalFile ?? refusalPath(request.file), ledger.title.zh, file)
    return {
      ...scope,
      register,
      batches: () => inBatches(file, notes.take),
      refuse: refusals.add,
      closeRefusals: refusals.close,
      skipped: () => Object.values(file.skipped).reduce((sum, rows) => sum + rows, 0),
      notes: notes.sentences,
      close: () => file.close(),
    }
  } catch (error) {
    file.close()
    throw error
  }
}

/** A request that cannot be carried out; the message says what was expected, what came, what to do. */
export class ImportRefused extends Error {
  readonly code = 'IMPORT_REFUSED'
}

async function findRegister(department: Department, request: ImportRequest): Promise<Register> {
  const { registers } = department
  if (request.register) {
    const named = registers.find((register) => register.ledger.register === request.register)
    if (named) return named
    throw new ImportRefused(
      `Expected one of the registers of ${department.name} (${names(registers)}); came “${request.register}”.`,
    )
  }
  if (!existsSync(request.file))
    throw new ImportRefused(`Expected a ledger file; there is none at ${request.file}. Check the path.`)
  const ledger = await detectLedger(
    request.file,
    registers.map((register) => register.ledger as Ledger),
  )
  return registers.find((register) => register.ledger === ledger)!
}

function names(registers: readonly Register[]): string {
  return registers.map((register) => register.ledger.register).join(', ')
}

/** `vaccinations.xlsx` → `vaccinations-refused.xlsx` beside it. */
function refusalPath(file: string): string {
  return join(dirname(file), `${basename(file, extname(file))}-refused.xlsx`)
}

async function* inBatches(
  file: OpenedLedger<unknown>,
  note: (row: AcceptedRow<unknown>) => void,
): AsyncGenerator<LedgerBatch, void> {
  let batch: LedgerBatch = { rows: [], refused: [] }
  for await (const row of file.rows()) {
    if (row.refusals) batch.refused.push(row)
    else {
      note(row)
      batch.rows.push(row)
    }
    if (batch.rows.length + batch.refused.length === BATCH_ROWS) {
      yield batch
      batch = { rows: [], refused: [] }
    }
  }
  yield batch
}
