import { type Identity } from '@huilian/ledger'
import { type PersonMention } from '@huilian/subgraph'

/** Whom a row with the columns of `personColumns` is about. */
export function mentionOf(row: {
  identity: Identity | null
  name: string
  birthDate: string | null
  division: string
}): PersonMention {
  return { identity: row.identity, name: row.name, birthDate: row.birthDate, divisionCode: row.division }
}

/** Somebody named beside the person: linked only when his number is given, for a name alone identifies nobody. */
export function mentionBeside(identity: Identity | null, name: string | null): PersonMention | null {
  return identity && name ? { identity, name, divisionCode: null } : null
}
