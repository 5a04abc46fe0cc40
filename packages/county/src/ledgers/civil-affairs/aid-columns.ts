import { addDays, addMonths, monthOf } from '../../calendar.js'
import type { Person } from '../../lives/person.js'
import type { Payment } from '../../services/civil-affairs.js'
import { dataThrough } from '../../troubles/late-department.js'
import { knownDeath, nameOf, numberOf, villageNameOf } from '../columns.js'
import type { CountyLedger } from '../county-ledger.js'

/** Whom a row of the bureau's is about. */
export const WHOM: CountyLedger<{ person: Person }>['columns'] = {
  证件号码: ({ person }) => numberOf(person, 'civil-affairs'),
  姓名: ({ person }) => nameOf(person, 'civil-affairs'),
  所属村: ({ person }) => villageNameOf(person.household, 'civil-affairs'),
}

/**
 * The last day of a benefit: the end of the month in which its holder died, as far as the bureau knows. In a story the
 * funeral data have not reached the desk of the benefits yet.
 */
export function endedOn(person: Person, through: string): string | undefined {
  if (person.told) return undefined
  const death = knownDeath(person, 'civil-affairs', through)
  return death && addDays(`${monthOf(addMonths(death, 1))}-01`, -1)
}

/** The payments that the bureau made by then: none for the months after a death it knew of. */
export function paymentsMade(payments: readonly Payment[], person: Person, through: string): Payment[] {
  const death = person.death
  const known = person.told ? undefined : death?.writtenDown['civil-affairs']
  return payments.filter(
    ({ month, paidOn }) => paidOn <= through && !(death && known && month > monthOf(death.on) && paidOn > known),
  )
}

/** The columns of a payment; quarterly sums name the quarter's first month. */
export const PAYMENT: CountyLedger<{ payment: Payment; quarterly?: boolean }>['columns'] = {
  所属月份: ({ payment }) => payment.month,
  起始月份: ({ payment, quarterly }) => (quarterly ? monthOf(addMonths(`${payment.month}-01`, -2)) : ''),
  发放金额: ({ payment }) => (payment.amount / 100).toFixed(2),
  发放日期: ({ payment }) => payment.paidOn,
  退票日期: ({ payment }) => payment.reversedOn ?? '',
  退票原因: ({ payment }) => (payment.reversedOn ? '账户信息有误' : ''),
}

/** The last calendar date that civil affairs can know of. */
export function lastKnownDay(day: string): string {
  return dataThrough('civil-affairs', day).slice(0, 10)
}
