import type { Away, Person } from '../../lives/person.js'
import { peopleOf, villageNameOf } from '../columns.js'
import { countyLedger } from '../county-ledger.js'
import { PERSON } from './registry-columns.js'

type Answer = NonNullable<Away['festival']>
const ANSWERS = { RETURNED: '已返乡', PLANNED: '计划返乡', NOT_RETURNING: '不返乡' } as const

/** 返乡人员: one row for each answer. The province only. */
export const returneesLedger = countyLedger<{ person: Person; away: Away; festival: Answer }>({
  department: 'registry',
  register: 'returnees',
  title: '来安县返乡人员信息台账',
  format: 'xlsx',
  from: '2022-12-15',
  *subjects(life) {
    for (const person of peopleOf(life, 'registry')) {
      const { away } = person
      if (away?.festival) yield { person, away, festival: away.festival }
    }
  },
  columns: {
    ...PERSON,
    所属村: ({ person }) => villageNameOf(person.household, 'registry'),
    户编号: ({ person }) => person.home.number,
    返乡情况: ({ festival }) => ANSWERS[festival.answer],
    了解日期: ({ festival }) => festival.askedOn,
    来自省份: ({ away }) => away.province,
    返乡日期: ({ festival }) => festival.date ?? '',
    计划离开日期: ({ festival }) => festival.leavesOn ?? '',
  },
})
