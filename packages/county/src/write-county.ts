import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CountyFile, CountyManifest } from './manifest.js'
import { countyLife } from './lives/county-life.js'
import { Hand } from './ledgers/hand.js'
import { civilAffairsLedgers } from './ledgers/civil-affairs/index.js'
import { healthLedgers } from './ledgers/health/index.js'
import { registryLedgers } from './ledgers/registry/index.js'

export interface WriteCountyOptions {
  /** Where the files go; made when it is not there. */
  directory: string
  /** Registered people, 400 to 1,000,000. Default 18,000, in about 7,700 households. */
  people?: number
  /** The same seed, size and demo day give the same files, byte for byte. */
  seed?: string
  /** `YYYY-MM-DD`, Asia/Shanghai. The stories are told for 2023-01-10. */
  demoDay?: string
  /** Called after each village. */
  onProgress?: (progress: { villages: number; of: number; rows: number }) => void
}

export const SMALLEST_COUNTY = 400
export const LARGEST_COUNTY = 1_000_000

/** All registers in the order in which a county imports them. */
export const COUNTY_LEDGERS = [...registryLedgers, ...healthLedgers, ...civilAffairsLedgers]

/**
 * Writes the ledgers of a synthetic Lai'an (来安县) as its departments keep them, village by village, so that memory does
 * not grow with the county. Nobody in them exists.
 *
 * @throws when `people` is outside 400 to 1,000,000, or a file cannot be written
 */
export async function writeCounty(options: WriteCountyOptions): Promise<CountyManifest> {
  const { directory, people = 18_000, seed = 'laian', demoDay = '2023-01-10', onProgress } = options
  if (!Number.isInteger(people) || people < SMALLEST_COUNTY || people > LARGEST_COUNTY) {
    throw new RangeError(
      `A county has ${SMALLEST_COUNTY} to ${LARGEST_COUNTY} registered people; ${people} came: give a whole number in between.`,
    )
  }
  mkdirSync(directory, { recursive: true })
  const hands = COUNTY_LEDGERS.map((ledger) => new Hand(ledger, directory, demoDay))
  const lives = countyLife({ people, seed, demoDay })
  let villages = 0
  for (const life of lives) {
    for (const hand of hands) await hand.write(life)
    villages++
    onProgress?.({ villages, of: life.of, rows: hands.reduce((sum, hand) => sum + hand.rows, 0) })
  }
  const files: CountyFile[] = []
  for (const hand of hands) files.push(...(await hand.close()))
  const manifest: CountyManifest = { seed, people, demoDay, files }
  writeFileSync(join(directory, 'county.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  return manifest
}
