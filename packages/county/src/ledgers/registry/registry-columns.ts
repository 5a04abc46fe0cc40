import type { VillageLife } from '../../lives/county-life.js'
import type { Household } from '../../lives/household.js'
import type { Person } from '../../lives/person.js'
import { nameOf, numberOf, villageCodeOf } from '../columns.js'
import type { CountyLedger } from '../county-ledger.js'

/** Which household a row is about, and where it lives. */
export const HOUSEHOLD: CountyLedger<{ household: Household }>['columns'] = {
  户编号: ({ household }) => household.number,
  所属村: ({ household }) => villageCodeOf(household, 'registry'),
}

/** Whom a row is about; the birth date only of somebody who has no number. */
export const PERSON: CountyLedger<{ person: Person }>['columns'] = {
  证件号码: ({ person }) => numberOf(person, 'registry'),
  姓名: ({ person }) => nameOf(person, 'registry'),
  出生日期: ({ person }) => (person.identityNumber ? '' : person.birthDate),
}

/** Lifted or monitored, in whatever state; a dwelling whose people are in another booklet is not counted again. */
export function* registeredHouseholds(life: VillageLife): Generator<Household> {
  for (const household of life.households) {
    if (household.category !== 'NONE' && !household.dwellingOf) yield household
  }
}
