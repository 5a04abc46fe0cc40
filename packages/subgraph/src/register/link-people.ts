import { type Sql } from '../database/sql.js'
import { type Linker } from '../person/linker.js'
import { type PersonMention } from './define-register.js'
import { findKnown, findUnnumbered, giveNumber, writeLinkedPeople, type Known } from './link-people.store.js'

/** A mention with the key it was given, or with the other name that this number has in the department. */
export interface Linked {
  personKey: string
  /** Set when the number is on record under another name: the row is refused rather than guessed. */
  knownAs: string | null
}

/** Gives every mention its person key and notes the people that are new. One call for a batch of rows. */
export async function linkPeople(
  sql: Sql,
  linker: Linker,
  department: string,
  mentions: readonly PersonMention[],
  decidesNames: boolean,
): Promise<Linked[]> {
  const keys = mentions.map((mention) =>
    mention.identity
      ? linker.personKey(mention.identity.number)
      : linker.unnumberedKey(department, [mention.name, mention.divisionCode ?? '', mention.birthDate ?? '']),
  )
  const known = new Map((await findKnown(sql, [...new Set(keys)])).map((person) => [person.personKey, person]))
  await mergeUnnumbered(sql, mentions, keys, known)

  const fresh = new Map<string, Known>()
  const linked = mentions.map((mention, index): Linked => {
    const personKey = keys[index]!
    const before = fresh.get(personKey) ?? known.get(personKey)
    if (before && before.name !== mention.name && !decidesNames) return { personKey, knownAs: before.name }
    const now = describe(personKey, mention, before ?? null, decidesNames, linker)
    if (!before || differs(before, now)) fresh.set(personKey, now)
    return { personKey, knownAs: null }
  })
  if (fresh.size) await writeLinkedPeople(sql, [...fresh.values()])
  return linked
}

function describe(
  personKey: string,
  mention: PersonMention,
  before: Known | null,
  decides: boolean,
  linker: Linker,
): Known {
  const number = mention.identity?.number ?? null
  return {
    personKey,
    previousKey: number ? linker.previousPersonKey(number) : null,
    identityNumber: number,
    identityEvidence: mention.identity?.evidence || (before?.identityEvidence ?? ''),
    name: mention.name,
    birthDate: mention.birthDate ?? (number ? birthDateOf(number) : null),
    divisionCode: (decides ? mention.divisionCode : null) ?? before?.divisionCode ?? mention.divisionCode,
  }
}

function differs(before: Known, now: Known): boolean {
  return (Object.keys(now) as (keyof Known)[]).some((property) => now[property] !== before[property])
}

/** `YYYY-MM-DD` of an 18-character number. */
function birthDateOf(number: string): string {
  return `${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`
}

/**
 * Somebody was on record without a number and the number has come: the same name, village and birth date, nobody else
 * like it on either side. The record keeps its facts under the new key; the feed gives the old key as a tombstone.
 */
async function mergeUnnumbered(
  sql: Sql,
  mentions: readonly PersonMention[],
  keys: readonly string[],
  known: Map<string, Known>,
): Promise<void> {
  const arrived = new Map<string, PersonMention>()
  mentions.forEach((mention, index) => {
    if (mention.identity && mention.divisionCode && !known.has(keys[index]!)) arrived.set(keys[index]!, mention)
  })
  if (!arrived.size) return
  const candidates = await findUnnumbered(
    sql,
    [...arrived].map(([personKey, mention]) => ({
      personKey,
      name: mention.name,
      divisionCode: mention.divisionCode!,
      birthDate: birthDateOf(mention.identity!.number),
    })),
  )
  for (const { personKey, unnumberedKey } of candidates) {
    const merged = await giveNumber(sql, unnumberedKey, personKey, arrived.get(personKey)!.identity!.number)
    known.set(personKey, merged)
  }
}
