import type { Person } from '../../lives/person.js'
import type { Allowance, CivilAffairsRecords, Payment } from '../../services/civil-affairs.js'
import { peopleOf, yuan } from '../columns.js'
import { countyLedger } from '../county-ledger.js'
import { endedOn, PAYMENT, WHOM } from './aid-columns.js'
import { paymentsOf } from './payments-of.js'

type Hardship = NonNullable<CivilAffairsRecords['hardship']>

/** 经济困难老年人补贴. */
export const hardshipAllowancesLedger = countyLedger<{ person: Person; approval: Hardship; ended: string | undefined }>(
  {
    department: 'civil-affairs',
    register: 'hardship-allowances',
    title: '来安县经济困难老年人补贴台账',
    format: 'xlsx',
    from: '2015-01-01',
    *subjects(life, through) {
      for (const person of peopleOf(life, 'civil-affairs')) {
        const approval = person.aid.hardship
        if (approval) yield { person, approval, ended: lastDay(person, approval, through) }
      }
    },
    columns: {
      ...WHOM,
      补贴类别: ({ approval }) => approval.kind,
      批准日期: ({ approval }) => approval.approvedOn,
      起始日期: ({ approval }) => approval.from,
      终止日期: ({ ended }) => ended ?? '',
      终止原因: ({ ended }) => (ended ? '死亡' : ''),
      月补贴金额: ({ approval }) => yuan(approval.amount),
    },
  },
)

function lastDay(person: Person, approval: Allowance, through: string): string | undefined {
  const ended = endedOn(person, through)
  return ended && ended >= approval.from ? ended : undefined
}

export const hardshipAllowancePaymentsLedger = countyLedger<{ person: Person; payment: Payment }>({
  department: 'civil-affairs',
  register: 'hardship-allowance-payments',
  title: '来安县经济困难老年人补贴发放台账',
  format: 'xlsx',
  from: '2022-09-01',
  subjects: (life, through) => paymentsOf(life, through, ({ aid }) => aid.hardship),
  columns: { ...WHOM, 补贴类别: ({ person }) => person.aid.hardship?.kind, ...PAYMENT },
})
