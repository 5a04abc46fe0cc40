import type { Person } from '../../lives/person.js'
import { knownDeath, peopleOf } from '../columns.js'
import { countyLedger } from '../county-ledger.js'
import { clinicCodeOf, PATIENT } from './health-columns.js'

/** The year in which every resident got a file; children got theirs when they were born. */
const EVERYBODY_FILED = '2012-04-18'

interface HealthFile {
  person: Person
  number: string
  filedOn: string
  closedOn: string | undefined
}

/** 居民健康档案, the universal register: who is not in it cannot be linked by the health commission. */
export const healthFilesLedger = countyLedger<HealthFile>({
  department: 'health',
  register: 'health-files',
  title: '来安县居民健康档案台账',
  format: 'csv',
  from: '2009-01-01',
  *subjects(life, through) {
    let serial = 0
    for (const person of peopleOf(life, 'health')) {
      serial++
      if (person.health.file === null) continue
      const closedOn = knownDeath(person, 'health', through)
      const filedOn = person.birthDate > EVERYBODY_FILED ? person.birthDate : EVERYBODY_FILED
      yield { person, number: fileNumber(life.village.code, serial), filedOn, closedOn }
    }
  },
  columns: {
    ...PATIENT,
    健康档案编号: ({ number }) => number,
    建档日期: ({ filedOn }) => filedOn,
    注销日期: ({ closedOn }) => closedOn ?? '',
    建档机构编码: ({ person }) => clinicCodeOf(person),
  },
})

/** 17 digits in the health service's own village block (居委会 001–099, 村委会 101–199, other 901–999), not the statistical one. */
export function fileNumber(villageCode: string, serial: number): string {
  const block = Number(villageCode.slice(9, 12))
  const own = block < 200 ? block : block < 400 ? block - 200 + 101 : 901 + (block % 100)
  return `${villageCode.slice(0, 9)}${String(own).padStart(3, '0')}${String(serial).padStart(5, '0')}`
}
