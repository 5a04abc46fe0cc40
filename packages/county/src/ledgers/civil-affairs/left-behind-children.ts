import { addDays } from '../../calendar.js'
import { isAway } from '../../lives/away.js'
import { isAlive } from '../../lives/death.js'
import { ageOf } from '../../lives/people.js'
import type { Person } from '../../lives/person.js'
import { nameOf, numberOf, peopleOf } from '../columns.js'
import { countyLedger } from '../county-ledger.js'
import { lastKnownDay, WHOM } from './aid-columns.js'

/** 留守儿童: listed since the parents left; the guardian is an elder of the house. */
export const leftBehindChildrenLedger = countyLedger<{
  person: Person
  guardian: Person | undefined
  listedOn: string
}>({
  department: 'civil-affairs',
  register: 'left-behind-children',
  title: '来安县农村留守儿童关爱台账',
  format: 'xlsx',
  from: '2016-01-01',
  *subjects(life) {
    const { day } = life.telling
    for (const person of peopleOf(life, 'civil-affairs')) {
      if (!person.leftBehindChild || !person.identityNumber) continue
      const guardian = person.home.residents.find(
        (other) => other !== person && ageOf(other, life.telling) >= 50 && isAlive(other, day) && !isAway(other, day),
      )
      yield { person, guardian, listedOn: addDays(lastKnownDay(day), -300) }
    }
  },
  columns: {
    ...WHOM,
    登记日期: ({ listedOn }) => listedOn,
    监护人姓名: ({ guardian }) => (guardian ? nameOf(guardian, 'civil-affairs') : ''),
    监护人证件号码: ({ guardian }) => (guardian ? numberOf(guardian, 'civil-affairs') : ''),
    监护人与儿童关系: ({ guardian }) => (guardian ? (guardian.sex === 'MALE' ? '祖父' : '祖母') : ''),
    风险等级: () => '低风险',
  },
})
