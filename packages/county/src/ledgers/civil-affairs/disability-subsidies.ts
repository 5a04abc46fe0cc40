import type { Person } from '../../lives/person.js'
import type { Allowance, Payment } from '../../services/civil-affairs.js'
import { peopleOf, yuan } from '../columns.js'
import { countyLedger } from '../county-ledger.js'
import { endedOn, PAYMENT, paymentsMade, WHOM } from './aid-columns.js'

type Subsidy = '困难残疾人生活补贴' | '重度残疾人护理补贴'

function subsidiesOf(person: Person): (readonly [Subsidy, Allowance])[] {
  const { living, care } = person.aid
  return [
    ...(living ? [['困难残疾人生活补贴', living] as const] : []),
    ...(care ? [['重度残疾人护理补贴', care] as const] : []),
  ]
}

/** 残疾人两项补贴: one row for each subsidy approved. */
export const disabilitySubsidiesLedger = countyLedger<{
  person: Person
  subsidy: Subsidy
  approval: Allowance
  ended: string | undefined
}>({
  department: 'civil-affairs',
  register: 'disability-subsidies',
  title: '来安县残疾人两项补贴台账',
  format: 'xlsx',
  from: '2010-01-01',
  *subjects(life, through) {
    for (const person of peopleOf(life, 'civil-affairs')) {
      const ended = endedOn(person, through)
      for (const [subsidy, approval] of subsidiesOf(person)) {
        if (approval.approvedOn <= through)
          yield { person, subsidy, approval, ended: ended && ended >= approval.from ? ended : undefined }
      }
    }
  },
  columns: {
    ...WHOM,
    补贴类别: ({ subsidy }) => subsidy,
    批准日期: ({ approval }) => approval.approvedOn,
    起始日期: ({ approval }) => approval.from,
    终止日期: ({ ended }) => ended ?? '',
    终止原因: ({ ended }) => (ended ? '死亡' : ''),
    月补贴金额: ({ approval }) => yuan(approval.amount),
  },
})

/** The monthly payments of both. */
export const disabilitySubsidyPaymentsLedger = countyLedger<{ person: Person; subsidy: Subsidy; payment: Payment }>({
  department: 'civil-affairs',
  register: 'disability-subsidy-payments',
  title: '来安县残疾人两项补贴发放台账',
  format: 'csv',
  from: '2022-09-01',
  *subjects(life, through) {
    for (const person of peopleOf(life, 'civil-affairs')) {
      for (const [subsidy, approval] of subsidiesOf(person)) {
        for (const payment of paymentsMade(approval.payments, person, through)) yield { person, subsidy, payment }
      }
    }
  },
  columns: { ...WHOM, 补贴类别: ({ subsidy }) => subsidy, ...PAYMENT },
})
