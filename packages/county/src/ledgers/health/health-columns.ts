import { clinicOf } from '../../geography/clinic.js'
import type { Person } from '../../lives/person.js'
import { nameOf, numberOf, villageCodeOf } from '../columns.js'
import type { CountyLedger } from '../county-ledger.js'

/** Whom a row is about; the village is where he lives now. */
export const PATIENT: CountyLedger<{ person: Person }>['columns'] = {
  证件号码: ({ person }) => numberOf(person, 'health'),
  姓名: ({ person }) => nameOf(person, 'health'),
  出生日期: ({ person }) => (person.identityNumber ? '' : person.birthDate),
  所属村: ({ person }) => villageCodeOf(person.home, 'health'),
}

export function clinicCodeOf(person: Person): string {
  return clinicOf(person.home.village).code
}
