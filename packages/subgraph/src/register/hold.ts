import { createHash } from 'node:crypto'
import { WITHDRAWAL_BRAKE, type Withdrawal } from './import-outcome.js'

/** The townships that a replacement takes rows from, with whether it takes more than the brake lets through. */
export function weighWithdrawals(
  heldBefore: ReadonlyMap<string, number>,
  unseen: ReadonlyMap<string, number>,
): (Withdrawal & { tooMany: boolean })[] {
  return [...unseen]
    .filter(([, withdrawn]) => withdrawn > 0)
    .sort(([left], [right]) => left.localeCompare(right))
    .map(([divisionCode, withdrawn]) => {
      const held = heldBefore.get(divisionCode) ?? withdrawn
      return { divisionCode, held, withdrawn, tooMany: withdrawn > held * WITHDRAWAL_BRAKE }
    })
}

/** Confirms this file with this effect, and nothing else: another file or another effect asks again. */
export function confirmationToken(sha256: string, effect: readonly Withdrawal[]): string {
  const text = JSON.stringify([sha256, effect.map((each) => [each.divisionCode, each.held, each.withdrawn])])
  return createHash('sha256').update(text).digest('hex').slice(0, 8)
}
