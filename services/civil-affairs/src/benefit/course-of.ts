import { type LedgerRow } from '@huilian/ledger'
import { type approvalColumns } from './approval.columns.js'

type ApprovalRow = LedgerRow<{ register: string; title: never; columns: typeof approvalColumns }>

/** The course of a benefit, from the columns of an approval. */
export function courseOf(row: Omit<ApprovalRow, 'approvedOn'>) {
  const { effectiveFrom, effectiveTo, terminationReason, suspendedFrom, suspendedTo, suspensionReason } = row
  return { effectiveFrom, effectiveTo, terminationReason, suspendedFrom, suspendedTo, suspensionReason }
}

/** Approval and course of a benefit, from the columns of an approval. */
export function approvalOf(row: ApprovalRow) {
  return { approvedOn: row.approvedOn, ...courseOf(row) }
}
