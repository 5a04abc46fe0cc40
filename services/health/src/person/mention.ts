import { type Identity } from '@huilian/ledger'
import { type PersonMention } from '@huilian/subgraph'

/** The cells of `personColumns`. */
export interface PersonRow {
  identity: Identity | null
  name: string
  birthDate: string | null
  division: string
}

/** The person whom a row of a personal ledger speaks of. */
export function mention(row: PersonRow): PersonMention {
  return {
    identity: row.identity,
    name: row.name,
    divisionCode: row.division,
    // where there is a number, the birth date is read from it
    birthDate: row.identity ? null : row.birthDate,
  }
}
