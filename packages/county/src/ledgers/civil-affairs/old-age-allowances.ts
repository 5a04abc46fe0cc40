import type { Person } from '../../lives/person.js'
import { ageOf } from '../../lives/people.js'
import type { Allowance } from '../../services/civil-affairs.js'
import { peopleOf, yuan } from '../columns.js'
import { countyLedger } from '../county-ledger.js'
import { endedOn, PAYMENT, WHOM } from './aid-columns.js'
import { paymentsOf, type Paid } from './payments-of.js'

/** 高龄津贴: approved from the eightieth birthday, paid by the quarter. */
export const oldAgeAllowancesLedger = countyLedger<{ person: Person; approval: Allowance; ended: string | undefined }>({
  department: 'civil-affairs',
  register: 'old-age-allowances',
  title: '来安县高龄津贴台账',
  format: 'xlsx',
  from: '2000-01-01',
  *subjects(life, through) {
    for (const person of peopleOf(life, 'civil-affairs')) {
      const approval = person.aid.oldAge
      const ended = endedOn(person, through)
      if (approval && approval.approvedOn <= through)
        yield { person, approval, ended: ended && ended >= approval.from ? ended : undefined }
    }
  },
  columns: {
    ...WHOM,
    年龄档: ({ person }, { telling }) => {
      const age = ageOf(person, telling)
      return age >= 100 ? '100周岁以上' : age >= 90 ? '90-99周岁' : '80-89周岁'
    },
    批准日期: ({ approval }) => approval.approvedOn,
    起始日期: ({ approval }) => approval.from,
    终止日期: ({ ended }) => ended ?? '',
    终止原因: ({ ended }) => (ended ? '死亡' : ''),
    月津贴金额: ({ approval }) => yuan(approval.amount),
    发放周期: () => '按季',
  },
})

export const oldAgeAllowancePaymentsLedger = countyLedger<Paid & { quarterly: true }>({
  department: 'civil-affairs',
  register: 'old-age-allowance-payments',
  title: '来安县高龄津贴发放台账',
  format: 'xlsx',
  from: '2022-07-01',
  total: '发放金额',
  *subjects(life, through) {
    for (const paid of paymentsOf(life, through, ({ aid }) => aid.oldAge)) yield { ...paid, quarterly: true }
  },
  columns: { ...WHOM, ...PAYMENT },
})
