import type { Person } from '../../lives/person.js'
import { knownDeath, peopleOf } from '../columns.js'
import { countyLedger } from '../county-ledger.js'
import { WHOM } from './aid-columns.js'

/** 殡葬信息: deaths as the funeral parlour reported them. */
export const deathsLedger = countyLedger<{ person: Person; diedOn: string }>({
  department: 'civil-affairs',
  register: 'deaths',
  title: '来安县殡葬信息台账',
  format: 'xlsx',
  from: '2021-12-01',
  *subjects(life, through) {
    for (const person of peopleOf(life, 'civil-affairs')) {
      const diedOn = knownDeath(person, 'civil-affairs', through)
      if (diedOn) yield { person, diedOn }
    }
  },
  columns: {
    ...WHOM,
    死亡日期: ({ diedOn }) => diedOn,
    登记日期: ({ person, diedOn }) => person.death?.writtenDown['civil-affairs'] ?? diedOn,
    信息来源: () => '火化',
  },
})
