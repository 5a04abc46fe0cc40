import { addDays } from '../../calendar.js'
import { ageOf } from '../../lives/people.js'
import type { Person } from '../../lives/person.js'
import { knownDeath, peopleOf } from '../columns.js'
import { countyLedger } from '../county-ledger.js'
import { clinicCodeOf, PATIENT } from './health-columns.js'

/** 高血压 and 2型糖尿病 under management. */
export const chronicRegistrationsLedger = countyLedger<{
  person: Person
  disease: string
  registeredOn: string
  diedOn: string | undefined
}>({
  department: 'health',
  register: 'chronic-registrations',
  title: '来安县慢性病患者管理登记台账',
  format: 'xlsx',
  from: '2009-01-01',
  *subjects(life, through) {
    for (const person of peopleOf(life, 'health')) {
      if (ageOf(person, life.telling) < 35) continue
      const diedOn = knownDeath(person, 'health', through)
      for (const { disease, diagnosedOn } of person.illnesses ?? []) {
        if (disease !== '高血压' && disease !== '2型糖尿病') continue
        const registeredOn = addDays(diagnosedOn, 12)
        if (registeredOn < through && !(diedOn && diedOn < registeredOn))
          yield { person, disease, registeredOn, diedOn }
      }
    }
  },
  columns: {
    ...PATIENT,
    病种: ({ disease }) => disease,
    建档日期: ({ registeredOn }) => registeredOn,
    终止管理日期: ({ diedOn }) => diedOn ?? '',
    终止原因: ({ diedOn }) => (diedOn ? '死亡' : ''),
    管理机构编码: ({ person }) => clinicCodeOf(person),
  },
})
