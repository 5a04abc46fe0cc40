import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { demonstrationStart, letClockRun, setClock } from '../clock/business-clock.js'
import { type CountyLedger, writeCountyLedgers } from '../county/county-ledgers.js'
import { alone } from './test-directory.js'
import { testDirectory } from './test-server.js'

/** People in the county that tests ask about; the stories are in it at any size. */
const people = 400

let ledgers: Promise<readonly CountyLedger[]> | undefined

/** The files of the small county that a department takes in, in their order. Written once a run. */
export async function listCountyFiles(department: string): Promise<string[]> {
  ledgers ??= alone(testDirectory(), 'county', () =>
    writeCountyLedgers({ directory: join(testDirectory(), 'ledgers'), people }),
  )
  return (await ledgers).filter((ledger) => ledger.department === department).map((ledger) => ledger.file)
}

/** A clock that stands at nine in the morning of 10 January 2023. */
export function testCountyClock(): string {
  const file = join(testDirectory(), 'clock.json')
  if (!existsSync(file)) {
    setClock(file, demonstrationStart)
    letClockRun(file, false)
  }
  return file
}
