import type { Person } from '../../lives/person.js'
import { peopleOf } from '../columns.js'
import { countyLedger } from '../county-ledger.js'
import { clinicCodeOf, PATIENT } from './health-columns.js'

/** 老年人健康体检 of 2022. */
export const checkUpsLedger = countyLedger<{ person: Person; on: string }>({
  department: 'health',
  register: 'check-ups',
  title: '来安县健康体检台账',
  format: 'xlsx',
  from: '2021-01-01',
  *subjects(life) {
    for (const person of peopleOf(life, 'health')) {
      for (const { on } of person.health.checkUps ?? []) yield { person, on }
    }
  },
  columns: {
    ...PATIENT,
    体检类别: () => '老年人健康体检',
    体检日期: ({ on }) => on,
    体格检查: () => '是',
    辅助检查: () => '是',
    健康评估: () => '是',
    体检机构编码: ({ person }) => clinicCodeOf(person),
  },
})
