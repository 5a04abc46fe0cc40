import { type Contradiction } from '@huilian/ledger'
import { daysInOrder, neededBeside } from '../benefit/contradictions.js'

/** What cannot hold within the columns of a payment. */
export function paymentContradictions(row: {
  month: string
  fromMonth: string | null
  paidOn: string | null
  reversedOn: string | null
  reversalReason: string | null
}): Contradiction[] {
  return [
    ...daysInOrder(
      { earlier: ['起始月份', row.fromMonth], later: ['所属月份', row.month] },
      { earlier: ['发放日期', row.paidOn], later: ['退票日期', row.reversedOn] },
    ),
    ...neededBeside('退票日期', row.reversedOn, '发放日期', row.paidOn),
    ...neededBeside('退票原因', row.reversalReason, '退票日期', row.reversedOn),
  ]
}
