import { addDays } from '../../calendar.js'
import type { Person } from '../../lives/person.js'
import type { CivilAffairsRecords } from '../../services/civil-affairs.js'
import { peopleOf } from '../columns.js'
import { countyLedger } from '../county-ledger.js'
import { WHOM } from './aid-columns.js'

type Assessment = NonNullable<CivilAffairsRecords['assessment']>

/** 社会救助核查: each time somebody looked, 不符合 included. */
export const assessmentsLedger = countyLedger<{ person: Person; assessment: Assessment; openedOn: string }>({
  department: 'civil-affairs',
  register: 'assessments',
  title: '来安县社会救助核查台账',
  format: 'xlsx',
  from: '2020-01-01',
  dates: '2022年12月1日',
  *subjects(life, through) {
    for (const person of peopleOf(life, 'civil-affairs')) {
      const { assessment } = person.aid
      if (assessment && assessment.on <= through)
        yield { person, assessment, openedOn: addDays(assessment.on, assessment.kind === '申请' ? -1 : -12) }
    }
  },
  columns: {
    ...WHOM,
    户编号: ({ person }) => person.home.number,
    核查方式: ({ assessment }) => assessment.kind,
    核查事项: ({ assessment }) => assessment.about,
    发起日期: ({ openedOn }) => openedOn,
    办结日期: ({ assessment }) => assessment.on,
    核查结果: ({ assessment }) => assessment.result,
    结果说明: ({ assessment }) => (assessment.result === '不符合' ? '家庭收入高于标准' : ''),
  },
})
