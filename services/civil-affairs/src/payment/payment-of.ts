import { type LedgerRow } from '@huilian/ledger'
import { type paymentColumns } from './payment.columns.js'

type PaymentRow = LedgerRow<{ register: string; title: never; columns: typeof paymentColumns }>

/** A payment, from the columns of a ledger of payments. A row that names no instalment is the month's regular payment. */
export function paymentOf(row: PaymentRow) {
  const { month, fromMonth, amount, paidOn, reversedOn, reversalReason } = row
  return { month, fromMonth, instalment: row.instalment ?? 1, amount, paidOn, reversedOn, reversalReason }
}
