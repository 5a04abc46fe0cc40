import type { Household } from '../../lives/household.js'
import type { Person } from '../../lives/person.js'
import { peopleOf } from '../columns.js'
import { countyLedger } from '../county-ledger.js'
import { relationAsWritten } from './persons.js'
import { HOUSEHOLD, PERSON } from './registry-columns.js'

/** A second household that counts the same person: a pupil who boards, a daughter who married out. */
export const membershipsLedger = countyLedger<{ household: Household; person: Person; relation: string }>({
  department: 'registry',
  register: 'memberships',
  title: '来安县家庭成员变动台账',
  format: 'xlsx',
  from: '2014-01-01',
  *subjects(life) {
    for (const person of peopleOf(life, 'registry')) {
      if (person.alsoCountedIn) yield { person, ...person.alsoCountedIn }
    }
  },
  columns: {
    ...HOUSEHOLD,
    ...PERSON,
    成员口径: () => '共同生活',
    与户主关系: ({ relation }, { village }) => relationAsWritten(relation, village.code),
    开始日期: () => '2022-09-01',
    变动原因: ({ person }) => (person.schooling === '非在校' ? '其他' : '就学'),
  },
})
