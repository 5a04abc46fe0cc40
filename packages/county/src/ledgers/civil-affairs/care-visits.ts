import type { Person } from '../../lives/person.js'
import type { CivilAffairsRecords } from '../../services/civil-affairs.js'
import { peopleOf, yesNo } from '../columns.js'
import { countyLedger } from '../county-ledger.js'
import { WHOM } from './aid-columns.js'

type CareVisit = NonNullable<CivilAffairsRecords['careVisits']>[number]

/** 探访关爱: one row for each contact tried. */
export const careVisitsLedger = countyLedger<{ person: Person; visit: CareVisit }>({
  department: 'civil-affairs',
  register: 'care-visits',
  title: '来安县探访关爱台账',
  format: 'xlsx',
  from: '2022-10-01',
  dates: '2022/12/1',
  *subjects(life, through) {
    for (const person of peopleOf(life, 'civil-affairs')) {
      for (const visit of person.aid.careVisits ?? []) {
        if (visit.at.slice(0, 10) <= through) yield { person, visit }
      }
    }
  },
  columns: {
    ...WHOM,
    探访日期: ({ visit }) => visit.at.slice(0, 10),
    探访时刻: ({ visit }) => visit.at.slice(11, 16),
    探访方式: ({ visit }) => visit.channel,
    是否联系上: ({ visit }) => yesNo(visit.answered),
    探访人身份: ({ visit }) => visit.role,
    探访人姓名: ({ visit }) => visit.by,
    探访情况: ({ visit }) => (visit.answered ? '正常' : ''),
  },
})
