import type { Person } from '../../lives/person.js'
import type { FollowUp } from '../../services/health.js'
import { peopleOf, yesNo } from '../columns.js'
import { countyLedger } from '../county-ledger.js'
import { clinicCodeOf, PATIENT } from './health-columns.js'

/** 慢性病随访: face to face, with pressure or glucose. */
export const chronicFollowUpsLedger = countyLedger<{ person: Person; followUp: FollowUp }>({
  department: 'health',
  register: 'chronic-follow-ups',
  title: '来安县慢性病患者随访台账',
  format: 'csv',
  from: '2022-04-01',
  dates: '2022.12.01',
  *subjects(life, through) {
    for (const person of peopleOf(life, 'health')) {
      for (const followUp of person.health.followUps ?? []) {
        if (followUp.on <= through && followUp.on >= '2022-04-01') yield { person, followUp }
      }
    }
  },
  columns: {
    ...PATIENT,
    病种: ({ followUp }) => followUp.disease,
    随访日期: ({ followUp }) => followUp.on,
    随访方式: ({ followUp }) => (followUp.faceToFace ? '门诊' : '电话'),
    收缩压: ({ followUp }) => followUp.systolic ?? '',
    舒张压: ({ followUp }) => followUp.diastolic ?? '',
    空腹血糖: ({ followUp }) => followUp.glucose ?? '',
    控制满意: ({ followUp }) => yesNo(followUp.controlled),
    是否转诊: () => '否',
    随访机构编码: ({ person }) => clinicCodeOf(person),
  },
})
