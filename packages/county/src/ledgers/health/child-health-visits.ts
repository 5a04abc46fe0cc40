import type { Person } from '../../lives/person.js'
import { peopleOf } from '../columns.js'
import { countyLedger } from '../county-ledger.js'
import { clinicCodeOf, PATIENT } from './health-columns.js'

/** 0-6岁儿童健康管理. */
export const childHealthVisitsLedger = countyLedger<{ person: Person; month: number; on: string }>({
  department: 'health',
  register: 'child-health-visits',
  title: '来安县0-6岁儿童健康管理台账',
  format: 'xlsx',
  from: '2021-01-01',
  *subjects(life) {
    for (const person of peopleOf(life, 'health')) {
      for (const visit of person.health.childVisits ?? []) yield { person, ...visit }
    }
  },
  columns: {
    ...PATIENT,
    应访月龄: ({ month }) => month,
    随访日期: ({ on }) => on,
    随访机构编码: ({ person }) => clinicCodeOf(person),
  },
})
