import { type ImportOutcome } from '@huilian/subgraph'

/** What became of a ledger, for people; the figures’ line is always the last but for what there is to do. */
export function describeOutcome(outcome: ImportOutcome, department: string, file: string): string {
  const lines = [
    `${outcome.title} (${outcome.register}), ${scope(outcome)}`,
    ...outcome.notes,
    ...(outcome.skipped > 0 ? [`${outcome.skipped} blank or total rows passed over`] : []),
    ...(outcome.withdrawn > 0 ? [`withdrawn because the replacement does not name them: ${outcome.withdrawn}`] : []),
    figures(outcome),
    ...(outcome.refusalFile ? [`The refused rows, each with what to do, are in ${outcome.refusalFile}`] : []),
    ...held(outcome, department, file),
    ...(outcome.state === 'DRY_RUN' ? ['This was a dry run: nothing was kept.'] : []),
  ]
  return lines.join('\n')
}

function figures({ read, accepted, inserted, changed, rejected, unchanged }: ImportOutcome): string {
  return `read ${read} = accepted ${accepted} (new ${inserted}, changed ${changed}) + rejected ${rejected} + unchanged ${unchanged}`
}

function scope({ mode, divisions, from, through }: ImportOutcome): string {
  const where = divisions.length > 0 ? `for ${divisions.join(', ')}` : 'for no stated division'
  const when = from && through ? `, complete from ${from} through ${through}` : ', complete for no stated period'
  return `${mode === 'REPLACE' ? 'replacing' : 'adding'} ${where}${when}`
}

function held({ hold, state }: ImportOutcome, department: string, file: string): string[] {
  if (!hold) return []
  const effect = hold.effect.map(
    ({ divisionCode, held: there, withdrawn }) =>
      `  ${divisionCode}: ${withdrawn} of ${there} rows (${((withdrawn / there) * 100).toFixed(1)} %) would be withdrawn`,
  )
  const what = state === 'HELD' ? 'Held: nothing was changed, because' : 'It would be held, because'
  return [
    `${what} this replacement withdraws more than 5 % of a division’s rows:`,
    ...effect,
    'If the ledger is complete and these people are really no longer in it, confirm it:',
    `  npx huilian import ${department} ${/^[\w./-]+$/.test(file) ? file : `'${file}'`} --confirm ${hold.token}`,
  ]
}
