import type { Person } from '../../lives/person.js'
import { peopleOf } from '../columns.js'
import { countyLedger } from '../county-ledger.js'
import { clinicCodeOf, PATIENT } from './health-columns.js'

/** 感染登记: positive tests that reached a clinic. */
export const infectionsLedger = countyLedger<{ person: Person; infection: NonNullable<Person['infection']> }>({
  department: 'health',
  register: 'infections',
  title: '来安县新冠病毒感染登记台账',
  format: 'xlsx',
  from: '2022-12-01',
  *subjects(life) {
    for (const person of peopleOf(life, 'health')) {
      if (person.infection) yield { person, infection: person.infection }
    }
  },
  columns: {
    ...PATIENT,
    阳性日期: ({ infection }) => infection.on,
    感染依据: ({ infection }) => (infection.method === '抗原' ? '抗原阳性' : '核酸阳性'),
    登记机构编码: ({ person }) => clinicCodeOf(person),
  },
})
