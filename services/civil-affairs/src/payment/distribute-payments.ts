/**
 * Hangs payments on the approvals that they were made under: the latest one that had begun by the month paid for, and
 * where none had, the first. Approvals stand oldest first; payments keep their order.
 */
export function distributePayments<Benefit extends { effectiveFrom: string }, Payment extends { month: string }>(
  benefits: readonly Benefit[],
  payments: readonly Payment[],
): (Benefit & { payments: Payment[] })[] {
  const laden = benefits.map((benefit) => ({ ...benefit, payments: [] as Payment[] }))
  for (const payment of payments) {
    const begun = laden.filter(({ effectiveFrom }) => effectiveFrom.slice(0, 7) <= payment.month)
    const under = begun.at(-1) ?? laden[0]
    under?.payments.push(payment)
  }
  return laden
}

/** As `distributePayments`, apart for each kind of benefit. */
export function distributeByKind<Benefit extends { effectiveFrom: string }, Payment extends { month: string }>(
  benefits: readonly Benefit[],
  payments: readonly Payment[],
  kindOf: { benefit(benefit: Benefit): string; payment(payment: Payment): string },
): (Benefit & { payments: Payment[] })[] {
  const laden = new Map<Benefit, Benefit & { payments: Payment[] }>()
  for (const kind of new Set(benefits.map(kindOf.benefit))) {
    const ofKind = benefits.filter((benefit) => kindOf.benefit(benefit) === kind)
    const theirs = payments.filter((payment) => kindOf.payment(payment) === kind)
    distributePayments(ofKind, theirs).forEach((each, index) => laden.set(ofKind[index]!, each))
  }
  return benefits.map((benefit) => laden.get(benefit)!)
}
