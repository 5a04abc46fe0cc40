import { addDays } from '../../calendar.js'
import type { Person } from '../../lives/person.js'
import type { CivilAffairsRecords } from '../../services/civil-affairs.js'
import { peopleOf, yuan } from '../columns.js'
import { countyLedger } from '../county-ledger.js'
import { WHOM } from './aid-columns.js'

type Relief = NonNullable<CivilAffairsRecords['relief']>[number]

/** 临时救助: one row for each need. */
export const temporaryReliefLedger = countyLedger<{ person: Person; relief: Relief; paidOn: string }>({
  department: 'civil-affairs',
  register: 'temporary-relief',
  title: '来安县临时救助台账',
  format: 'xlsx',
  from: '2022-07-01',
  *subjects(life, through) {
    for (const person of peopleOf(life, 'civil-affairs')) {
      for (const relief of person.aid.relief ?? []) {
        if (relief.appliedOn > through) continue
        const known = relief.decidedOn && relief.decidedOn <= through ? relief : undecided(relief)
        const paidOn = known.granted && known.decidedOn ? addDays(known.decidedOn, known.kind === '急难型' ? 1 : 6) : ''
        yield { person, relief: known, paidOn: paidOn <= through ? paidOn : '' }
      }
    }
  },
  columns: {
    ...WHOM,
    户编号: ({ person }) => person.home.number,
    救助类型: ({ relief }) => relief.kind,
    需求来源: () => '申请',
    需求登记日期: ({ relief }) => relief.appliedOn,
    申请日期: ({ relief }) => relief.appliedOn,
    困难原因: ({ relief }) => relief.reason,
    审批结果: ({ relief }) => (relief.decidedOn ? (relief.granted ? '予以救助' : '不予救助') : ''),
    审批日期: ({ relief }) => relief.decidedOn ?? '',
    不予救助原因: ({ relief }) => (relief.decidedOn && !relief.granted ? '已由医疗保险报销解决' : ''),
    救助金额: ({ relief }) => (relief.decidedOn && relief.amount ? yuan(relief.amount) : ''),
    发放日期: ({ paidOn }) => paidOn,
  },
})

function undecided({ appliedOn, kind, reason }: Relief): Relief {
  return { appliedOn, kind, reason }
}
