import { addYears } from '../../calendar.js'
import { severelyDisabled } from '../../lives/disability.js'
import { ageOf } from '../../lives/people.js'
import type { Person } from '../../lives/person.js'
import type { Telling } from '../../lives/telling.js'
import { knownDeath, peopleOf } from '../columns.js'
import { countyLedger } from '../county-ledger.js'
import { WHOM } from './aid-columns.js'

/** 特殊困难老年人: who is owed a visit each month. */
export const careSubjectsLedger = countyLedger<{
  person: Person
  groups: string[]
  listedOn: string
  delisted: string | undefined
}>({
  department: 'civil-affairs',
  register: 'care-subjects',
  title: '来安县特殊困难老年人探访关爱对象台账',
  format: 'xlsx',
  from: '2020-01-01',
  *subjects(life, through) {
    for (const person of peopleOf(life, 'civil-affairs')) {
      const groups = groupsOf(person, life.telling)
      if (groups.length === 0 || person.institution || person.household.category === 'NONE') continue
      const listedOn = listingOf(person, life.telling.day)
      const delisted = knownDeath(person, 'civil-affairs', through)
      if (!(delisted && delisted <= listedOn)) yield { person, groups, listedOn, delisted }
    }
  },
  columns: {
    ...WHOM,
    对象类型: ({ groups }) => groups.join('、'),
    风险等级: ({ groups }) =>
      groups.includes('失能') && groups.includes('独居') ? '高风险' : groups.length > 1 ? '重点' : '一般',
    纳入日期: ({ listedOn }) => listedOn,
    退出日期: ({ delisted }) => delisted ?? '',
  },
})

/** The list was drawn up on 1 June 2022; whoever turned sixty since was added on that day. */
function listingOf(person: Person, day: string): string {
  const sixty = addYears(person.birthDate, 60)
  return sixty > '2022-06-01' && sixty < day ? sixty : '2022-06-01'
}

/** The groups of C-VISITOLD that the bureau sees; 计划生育特殊家庭 are not told apart here. */
export function groupsOf(person: Person, telling: Telling): string[] {
  if (ageOf(person, telling) < 60) return []
  const groups: string[] = []
  if (person.livingAlone) groups.push('独居')
  if (person.selfCare === 'NONE') groups.push('失能')
  if (severelyDisabled(person)) groups.push('重残')
  return groups
}
