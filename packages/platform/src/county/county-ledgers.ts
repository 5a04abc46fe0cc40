import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type CountyManifest } from '@huilian/county'
import { PlatformError } from '../platform-error.js'

/** A ledger of the synthetic county, as a department would hand it in. */
export interface CountyLedger {
  /** Department that takes it in. */
  readonly department: string
  readonly file: string
}

export interface CountyOrder {
  readonly directory: string
  /** Registered people; the package’s default when left out. */
  readonly people?: number
  readonly seed?: string
}

/** How much of the county is written: 0 when it begins, then up to 1. Never called when it was written before. */
export type CountyProgress = (share: number) => void

/**
 * Writes the county’s ledgers once, in the order departments take them in; later calls give what was written. Files
 * that are meant to be held by the withdrawal brake are written but not listed. Throws COUNTY_REFUSED when another
 * county was written here.
 */
export async function writeCountyLedgers(order: CountyOrder, onProgress?: CountyProgress): Promise<CountyLedger[]> {
  const manifest = findCounty(order) ?? (await write(order, onProgress))
  return manifest.files
    .filter(({ held }) => !held)
    .map(({ department, file }) => ({ department, file: join(order.directory, file) }))
}

/** The county that was written into a directory to its end: the manifest is written last. */
function findCounty({ directory, people, seed }: CountyOrder): CountyManifest | undefined {
  const file = join(directory, 'county.json')
  if (!existsSync(file)) return undefined
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as CountyManifest
  if ((people ?? manifest.people) === manifest.people && (seed ?? manifest.seed) === manifest.seed) return manifest
  throw new PlatformError(
    'COUNTY_REFUSED',
    `${directory} holds a county of ${manifest.people} people with the seed ${manifest.seed}, and its records are in the ` +
      'databases. Start another one beside it with --data <directory>, or remove the data directory to begin anew.',
  )
}

async function write(order: CountyOrder, onProgress: CountyProgress | undefined): Promise<CountyManifest> {
  // loaded only here: later starts need none of it
  const { writeCounty } = await import('@huilian/county')
  onProgress?.(0)
  return writeCounty({ ...order, onProgress: ({ villages, of }) => onProgress?.(villages / of) })
}
