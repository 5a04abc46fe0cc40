import { type Contradiction } from '@huilian/ledger'

/** Two days of one row, under their headings, of which the second cannot come before the first. */
export interface DayOrder {
  earlier: [heading: string, day: string | null]
  later: [heading: string, day: string | null]
}

/** A refusal for each pair of days that stand the wrong way round. Blank days contradict nothing. */
export function daysInOrder(...pairs: readonly DayOrder[]): Contradiction[] {
  return pairs.flatMap(({ earlier: [first, from], later: [second, to] }) =>
    from === null || to === null || from <= to
      ? []
      : [
          {
            expected: { zh: `${second}不早于${first}`, en: `${second} not before ${first}` },
            came: { zh: `${first}是${from}，${second}是${to}`, en: `${first} ${from} and ${second} ${to} came` },
            remedy: { zh: '核对两个日期', en: 'check both days' },
          },
        ],
  )
}

/** A refusal where a cell needs another one beside it: a reason without its day, a decision without its date. */
export function neededBeside(heading: string, cell: unknown, needs: string, beside: unknown): Contradiction[] {
  if (cell === null || beside !== null) return []
  return [
    {
      expected: { zh: `填了${heading}就要填${needs}`, en: `${needs} wherever ${heading} is given` },
      came: { zh: `${heading}已填，${needs}为空`, en: `${heading} is given and ${needs} is blank` },
      remedy: { zh: `补填${needs}，或清空${heading}`, en: `give ${needs}, or clear ${heading}` },
    },
  ]
}

/** What cannot hold within the columns of an approval. */
export function approvalContradictions(row: {
  effectiveFrom: string
  effectiveTo: string | null
  terminationReason: string | null
  suspendedFrom: string | null
  suspendedTo: string | null
  suspensionReason: string | null
}): Contradiction[] {
  return [
    ...daysInOrder(
      { earlier: ['起始日期', row.effectiveFrom], later: ['终止日期', row.effectiveTo] },
      { earlier: ['暂停日期', row.suspendedFrom], later: ['恢复日期', row.suspendedTo] },
    ),
    ...neededBeside('终止原因', row.terminationReason, '终止日期', row.effectiveTo),
    ...neededBeside('暂停原因', row.suspensionReason, '暂停日期', row.suspendedFrom),
    ...neededBeside('恢复日期', row.suspendedTo, '暂停日期', row.suspendedFrom),
  ]
}
