import { addYears } from '../../calendar.js'
import type { VillageLife } from '../../lives/county-life.js'
import type { Person } from '../../lives/person.js'
import type { Dibao } from '../../services/civil-affairs.js'
import { peopleOf, yesNo, yuan } from '../columns.js'
import { countyLedger } from '../county-ledger.js'
import { endedOn, WHOM } from './aid-columns.js'

interface Named {
  person: Person
  approval: Dibao
  /** People named in the same approval. */
  together: number
  /** The last day for this person; the case's, when nobody else is in it. */
  ended: string | undefined
}

/** 低保: one row for each person named in an approval, from the bureau's old system (GB18030). */
export const dibaoLedger = countyLedger<Named>({
  department: 'civil-affairs',
  register: 'dibao',
  title: '来安县最低生活保障对象台账',
  format: 'csv in GB18030',
  from: '2010-01-01',
  dates: '2022.12.01',
  subjects: named,
  columns: {
    低保证号: ({ approval }) => approval.caseNumber,
    ...WHOM,
    是否申请人: ({ approval }) => yesNo(approval.applicant),
    城乡类别: () => '农村',
    批准日期: ({ approval }) => approval.approvedOn,
    起始日期: ({ approval }) => approval.from,
    终止日期: ({ together, ended }) => (together === 1 ? (ended ?? '') : ''),
    终止原因: ({ together, ended }) => (together === 1 && ended ? '死亡' : ''),
    暂停日期: ({ approval }) => approval.suspended?.on ?? '',
    暂停原因: ({ approval }) => approval.suspended?.reason ?? '',
    本人退出日期: ({ together, ended }) => (together > 1 ? (ended ?? '') : ''),
    月保障金额: ({ approval }) => (approval.applicant ? yuan(approval.monthly) : ''),
    保障人数: ({ together }) => together,
    应复核日期: ({ approval }) =>
      addYears(approval.approvedOn, Math.max(1, 2023 - Number(approval.approvedOn.slice(0, 4)))),
  },
})

function named(life: VillageLife, through: string): Named[] {
  const people = [...peopleOf(life, 'civil-affairs')].filter(
    (person) => person.aid.dibao && person.aid.dibao.approvedOn <= through,
  )
  const together = new Map<string, number>()
  for (const { aid } of people) {
    const number = aid.dibao?.caseNumber ?? ''
    together.set(number, (together.get(number) ?? 0) + 1)
  }
  return people.flatMap((person) => {
    const approval = person.aid.dibao
    if (!approval) return []
    const ended = endedOn(person, through)
    return [
      {
        person,
        approval,
        together: together.get(approval.caseNumber) ?? 1,
        ended: ended && ended >= approval.from ? ended : undefined,
      },
    ]
  })
}
