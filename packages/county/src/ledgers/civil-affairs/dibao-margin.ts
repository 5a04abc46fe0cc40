import type { Person } from '../../lives/person.js'
import { peopleOf } from '../columns.js'
import { countyLedger } from '../county-ledger.js'
import { endedOn, WHOM } from './aid-columns.js'

/** 低保边缘家庭成员. */
export const dibaoMarginLedger = countyLedger<{
  person: Person
  caseNumber: string
  from: string
  ended: string | undefined
}>({
  department: 'civil-affairs',
  register: 'dibao-margin',
  title: '来安县最低生活保障边缘家庭成员台账',
  format: 'xlsx',
  from: '2020-01-01',
  *subjects(life, through) {
    for (const person of peopleOf(life, 'civil-affairs')) {
      const { margin } = person.aid
      const ended = endedOn(person, through)
      if (margin && !(ended && ended < margin.from)) yield { person, ...margin, ended }
    }
  },
  columns: {
    低保边缘证号: ({ caseNumber }) => caseNumber,
    ...WHOM,
    城乡类别: () => '农村',
    批准日期: ({ from }) => from,
    起始日期: ({ from }) => from,
    终止日期: ({ ended }) => ended ?? '',
    终止原因: ({ ended }) => (ended ? '死亡' : ''),
  },
})
