import { basename } from 'node:path'
import { type AcceptedRow, type Ledger, type RefusedRow } from '@huilian/ledger'
import { type DataSource, type EntityManager } from 'typeorm'
import { civilDate, type CivilDate } from '../business-clock.js'
import { createDataSource } from '../database/data-source.js'
import { createSql, type Sql } from '../database/sql.js'
import { type Department } from '../department.js'
import { type Linker } from '../person/linker.js'
import { type Register } from './define-register.js'
import { fileDigest } from './file-digest.js'
import { confirmationToken, weighWithdrawals } from './hold.js'
import { type ImportOutcome } from './import-outcome.js'
import { addImport, lockImports, updateCounts } from './ledger-import.store.js'
import { openLedger, type OpenLedger } from './open-ledger.js'
import {
  addRefusedRows,
  clearRefusedRows,
  forgetRefusedRows,
  hasRefusedRows,
  type RowPlace,
} from './refused-row.store.js'
import { placeOfAccepted, placeOfRefused } from './row-place.js'
import { addScope } from './register-scope.store.js'
import { readAhead } from './read-ahead.js'
import { countHeld, countUnseen, openSeen, tableOf, withdraw, type Table } from './register.store.js'
import { createRowWriter } from './row-writer.js'

/** What to take in, and what is said of it where the file's own heading does not say it or is overruled. */
export interface ImportRequest {
  file: string
  linker: Linker
  /** Business date: what is later than it has not happened. */
  today: CivilDate
  register?: string
  mode?: 'ADD' | 'REPLACE'
  /** 12-digit codes. */
  divisions?: string[]
  /** First day of the period. */
  from?: string
  /** Instant through which the ledger is complete. */
  through?: string
  /** Reads, checks and counts everything, keeps nothing. */
  dryRun?: boolean
  /** The token that a held import gave. */
  confirm?: string
  /** The ledger's names are right where the department holds others under the same number. */
  correctNames?: boolean
  /** Where refused rows are written; left out, beside the input. */
  refusalFile?: string
  /** Called after each batch; `share` of the file is null while it is not known. */
  onProgress?: (progress: { read: number; share: number | null }) => void
}

/** Rolls the transaction back and carries what would have happened. */
class NotKept extends Error {
  constructor(readonly outcome: ImportOutcome) {
    super('not kept')
  }
}

/**
 * Takes a ledger into a department's database: all good rows in one transaction, the refused ones into a workbook.
 * Importing the same file again changes nothing.
 * @throws Error with a sentence when the file cannot be read as one of the department's registers.
 */
export async function importLedger(
  department: Department,
  databaseUrl: string,
  request: ImportRequest,
): Promise<ImportOutcome> {
  const source = createDataSource(department, databaseUrl, { poolSize: 2 })
  await source.initialize()
  try {
    return await importInto(department, source, request)
  } finally {
    await source.destroy()
  }
}

async function importInto(department: Department, source: DataSource, request: ImportRequest): Promise<ImportOutcome> {
  const ledger = await openLedger(department, request)
  const sha256 = await fileDigest(request.file)
  try {
    return await source.transaction((manager) => take(department, manager, source, request, ledger, sha256))
  } catch (error) {
    if (!(error instanceof NotKept)) throw error
    const { outcome } = error
    if (outcome.state === 'HELD') await addImport(createSql(source), describe(outcome, request, sha256))
    return outcome
  } finally {
    ledger.close()
  }
}

async function take(
  department: Department,
  manager: EntityManager,
  source: DataSource,
  request: ImportRequest,
  ledger: OpenLedger,
  sha256: string,
): Promise<ImportOutcome> {
  const { register } = ledger
  const sql = createSql(manager)
  await lockImports(sql)
  const outcome = emptyOutcome(register, ledger)
  const importId = await addImport(sql, describe(outcome, request, sha256))
  const table = tableOf(source, register.entity)
  const replaced = ledger.mode === 'REPLACE' ? replacedBy(register, ledger, table) : null
  if (replaced) await openSeen(sql)
  if (replaced) await clearRefusedRows(sql, register.ledger.register, ledger.divisions)
  let unplaced = 0
  const heldBefore = replaced ? await countHeld(sql, table, replaced) : new Map<string, number>()

  const writer = createRowWriter({
    sql,
    source,
    department: department.name,
    linker: request.linker,
    register,
    decidesNames: request.correctNames ?? register.decidesNames ?? false,
    importId,
    remember: replaced !== null,
  })
  for await (const batch of readAhead(ledger.batches())) {
    const result = await writer.write(batch.rows)
    const refused = [...batch.refused, ...result.refused]
    await ledger.refuse(refused)
    unplaced += await noteRefused(sql, register, batch.rows, refused)
    outcome.read += batch.rows.length + batch.refused.length
    outcome.rejected += batch.refused.length + result.refused.length
    outcome.inserted += result.inserted
    outcome.changed += result.changed
    outcome.unchanged += result.unchanged
    request.onProgress?.({ read: outcome.read, share: null })
  }
  outcome.accepted = outcome.inserted + outcome.changed
  outcome.skipped = ledger.skipped()
  outcome.notes.push(...ledger.notes())
  outcome.refusalFile = await ledger.closeRefusals()

  if (replaced) await applyWithdrawals(sql, table, replaced, heldBefore, outcome, request, sha256)
  if (unplaced > 0)
    outcome.notes.push(
      `${unplaced} refused rows do not say where they belong, so the ledger counts as complete nowhere. Correct them and import it again.`,
    )
  else if (ledger.from && ledger.through && ledger.divisions.length)
    await addScope(sql, register.ledger.register, ledger.divisions, ledger.from, ledger.through)
  await updateCounts(sql, importId, countsOf(outcome))
  if (request.dryRun) throw new NotKept({ ...outcome, state: 'DRY_RUN' })
  return outcome
}

/**
 * A refused row leaves its division incomplete until a row of the same name is accepted there. Answers how many rows
 * do not even say where they belong.
 */
async function noteRefused(
  sql: Sql,
  register: Register,
  rows: readonly AcceptedRow<unknown>[],
  refused: readonly RefusedRow[],
): Promise<number> {
  const name = register.ledger.register
  const refusedNumbers = new Set(refused.map((row) => row.rowNumber))
  if (await hasRefusedRows(sql, name)) {
    const accepted = rows.filter((row) => !refusedNumbers.has(row.rowNumber))
    await forgetRefusedRows(sql, name, accepted.map((row) => placeOfAccepted(register, row)).filter(isPlace))
  }
  const places = refused.map((row) => placeOfRefused(register, row))
  await addRefusedRows(sql, name, places.filter(isPlace))
  return places.filter((place) => place === null).length
}

function isPlace(place: RowPlace | null): place is RowPlace {
  return place !== null
}

async function applyWithdrawals(
  sql: Sql,
  table: Table,
  replaced: Parameters<typeof withdraw>[2],
  heldBefore: ReadonlyMap<string, number>,
  outcome: ImportOutcome,
  request: ImportRequest,
  sha256: string,
): Promise<void> {
  const effect = weighWithdrawals(heldBefore, await countUnseen(sql, table, replaced))
  outcome.withdrawn = effect.reduce((sum, each) => sum + each.withdrawn, 0)
  const heavy = effect.filter((each) => each.tooMany)
  const token = confirmationToken(sha256, effect)
  if (heavy.length && request.confirm !== token) {
    throw new NotKept({ ...outcome, state: request.dryRun ? 'DRY_RUN' : 'HELD', hold: { token, effect: heavy } })
  }
  await withdraw(sql, table, replaced)
}

function replacedBy(register: Register, ledger: OpenLedger, table: Table): Parameters<typeof withdraw>[2] {
  const { occurredOn } = register
  const { from, through } = ledger
  return {
    divisions: ledger.divisions,
    period:
      occurredOn && from && through
        ? { column: table.column(occurredOn), from, through: civilDate(new Date(through)) }
        : null,
  }
}

function emptyOutcome(register: Register<Ledger>, ledger: OpenLedger): ImportOutcome {
  return {
    register: register.ledger.register,
    title: register.ledger.title.zh,
    mode: ledger.mode,
    divisions: ledger.divisions,
    from: ledger.from,
    through: ledger.through,
    read: 0,
    accepted: 0,
    inserted: 0,
    changed: 0,
    rejected: 0,
    unchanged: 0,
    skipped: 0,
    withdrawn: 0,
    state: 'APPLIED',
    hold: null,
    refusalFile: null,
    notes: [],
  }
}

function describe(outcome: ImportOutcome, request: ImportRequest, sha256: string): Parameters<typeof addImport>[1] {
  return {
    register: outcome.register,
    fileName: basename(request.file),
    sha256,
    mode: outcome.mode,
    state: outcome.state === 'HELD' ? 'HELD' : 'APPLIED',
    divisions: outcome.divisions,
    from: outcome.from,
    through: outcome.through,
    counts: countsOf(outcome),
  }
}

function countsOf(outcome: ImportOutcome): Record<string, number> {
  const { read, accepted, inserted, changed, rejected, unchanged, skipped, withdrawn } = outcome
  return { read, accepted, inserted, changed, rejected, unchanged, skipped, withdrawn }
}
