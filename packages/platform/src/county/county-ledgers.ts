import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** A ledger of the synthetic county, as a department would hand it in. */
export interface CountyLedger {
  /** Department that takes it in. */
  readonly department: string
  readonly file: string
}

export interface CountyOrder {
  readonly directory: string
  readonly people?: number
  readonly seed?: number
}

/** Writes the county’s ledgers once; later calls give what was written. */
export async function writeCountyLedgers(_order: CountyOrder): Promise<readonly CountyLedger[]> {
  void [existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync, join]
  throw new Error('the county is not there yet')
}
