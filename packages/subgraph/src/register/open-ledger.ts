import { type Refusal } from '@huilian/ledger'
import { type Department } from '../department.js'
import { type Register } from './define-register.js'
import { type ImportRequest } from './import-ledger.js'
import { type GoodRow, type RefusedRow } from './row-writer.js'

/** A ledger file, opened: which register it is, what it says of itself, and its rows in batches. */
export interface OpenLedger {
  register: Register
  mode: 'ADD' | 'REPLACE'
  divisions: string[]
  from: string | null
  through: string | null
  batches(): AsyncIterable<{ rows: GoodRow[]; refused: RefusedRow[]; share: number | null }>
  refuse(rows: readonly RefusedRow[]): Promise<void>
  closeRefusals(): Promise<string | null>
  skipped(): number
  notes(): string[]
}

export async function openLedger(_department: Department, _request: ImportRequest): Promise<OpenLedger> {
  const refusal: Refusal | null = null
  throw new Error(String(refusal))
}
