import { addDays } from '../../calendar.js'
import { has } from '../../lives/illness.js'
import type { Person } from '../../lives/person.js'
import type { HealthRecords } from '../../services/health.js'
import { knownDeath, peopleOf } from '../columns.js'
import { countyLedger } from '../county-ledger.js'
import { clinicCodeOf, PATIENT } from './health-columns.js'

/** 严重精神障碍: for clinical roles of the clinic only. */
export const severeMentalIllnessLedger = countyLedger<{
  person: Person
  registeredOn: string
  diedOn: string | undefined
}>({
  department: 'health',
  register: 'severe-mental-illness',
  title: '来安县严重精神障碍患者管理台账',
  format: 'xlsx',
  from: '2009-01-01',
  *subjects(life, through) {
    for (const person of peopleOf(life, 'health')) {
      const illness = has(person, '严重精神障碍')
      const registeredOn = illness && addDays(illness.diagnosedOn, 15)
      const diedOn = knownDeath(person, 'health', through)
      if (registeredOn && registeredOn <= through && !(diedOn && diedOn < registeredOn))
        yield { person, registeredOn, diedOn }
    }
  },
  columns: {
    ...PATIENT,
    诊断: ({ person }) => (person.certificate?.kind === 5 ? '精神发育迟滞伴发精神障碍' : '精神分裂症'),
    建档日期: ({ registeredOn }) => registeredOn,
    知情同意: () => '是',
    同意日期: ({ registeredOn }) => registeredOn,
    终止管理日期: ({ diedOn }) => diedOn ?? '',
    管理机构编码: ({ person }) => clinicCodeOf(person),
  },
})

type MentalFollowUp = NonNullable<HealthRecords['mentalFollowUps']>[number]

export const severeMentalIllnessFollowUpsLedger = countyLedger<{ person: Person; followUp: MentalFollowUp }>({
  department: 'health',
  register: 'severe-mental-illness-follow-ups',
  title: '来安县严重精神障碍患者随访台账',
  format: 'xlsx',
  from: '2022-01-01',
  *subjects(life) {
    for (const person of peopleOf(life, 'health')) {
      for (const followUp of person.health.mentalFollowUps ?? []) yield { person, followUp }
    }
  },
  columns: {
    ...PATIENT,
    随访日期: ({ followUp }) => followUp.on,
    随访方式: ({ followUp }) => (followUp.channel === '面访' ? '家庭' : '电话'),
    危险性评估: ({ followUp }) => followUp.danger,
    病情分类: ({ followUp }) => (followUp.danger === 0 ? '稳定' : followUp.danger < 3 ? '基本稳定' : '不稳定'),
    按医嘱服药: ({ followUp }) => (followUp.danger < 3 ? '是' : '否'),
    随访机构编码: ({ person }) => clinicCodeOf(person),
  },
})
