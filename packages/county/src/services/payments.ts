import { addDays, monthsFrom } from '../calendar.js'
import { shareUndone, type Telling } from '../lives/telling.js'
import type { Payment } from './civil-affairs.js'

/** The ledgers of payments begin here: the last quarter is enough to judge what is due on the demo day. */
const FIRST_MONTH = '2022-10'
/** The latest month that must be paid on 10 January 2023: a month is owed from the 15th of it. */
const LAST_MONTH = '2022-12'

/** Monthly sums from the month given on; here and there the last one is missing or came back from the bank (退票). */
export function monthlyPayments(
  telling: Telling,
  register: string,
  amount: number,
  from: string,
  told = false,
): Payment[] {
  const { random } = telling
  const begin = from > FIRST_MONTH ? from : FIRST_MONTH
  if (begin > LAST_MONTH) return []
  const payments = monthsFrom(begin, LAST_MONTH).map((month): Payment => ({
    month,
    paidOn: `${month}-${day(random.integer(6, 10))}`,
    amount,
  }))
  if (told || payments.length === 0) return payments
  if (random.chance(shareUndone(telling, register) * 0.6)) payments.pop()
  else if (random.chance(0.006)) {
    const last = payments[payments.length - 1]
    if (last) last.reversedOn = addDays(last.paidOn, 4)
  }
  return payments
}

/** Old-age allowance is paid by the quarter: the third in September, the fourth in December. */
export function quarterlyPayments(
  telling: Telling,
  register: string,
  monthly: number,
  from: string,
  told = false,
): Payment[] {
  const quarters: readonly (readonly [string, string])[] = [
    ['2022-09', '2022-09-20'],
    ['2022-12', '2022-12-20'],
  ]
  const payments = quarters
    .filter(([month]) => month >= from.slice(0, 7))
    .map(([month, paidOn]): Payment => ({ month, paidOn, amount: monthly * 3 }))
  if (!told && telling.random.chance(shareUndone(telling, register) * 0.6)) payments.pop()
  return payments
}

export function childPayments(telling: Telling, amount: number, told = false): Payment[] {
  return monthlyPayments(telling, 'children-payments', amount, FIRST_MONTH, told)
}

function day(value: number): string {
  return String(value).padStart(2, '0')
}
