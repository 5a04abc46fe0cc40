import { type Identity, type Ledger, type LedgerRow } from '@huilian/ledger'
import { type ObjectLiteral } from 'typeorm'

/** Somebody whom a ledger row speaks of. */
export interface PersonMention {
  /** Null: the row has no number; the person is then known by name, birth date and division only. */
  identity: Identity | null
  name: string
  /** Village or narrower, 12 digits; null when the row does not say. */
  divisionCode: string | null
  /** Only needed where there is no number to read it from. */
  birthDate?: string | null
}

/** A row for one of the department's tables. `values` are by property name; properties left out keep what they hold. */
export interface Placement {
  entity: EntityClass
  values: ObjectLiteral
}

// typeorm names classes by their constructor
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type EntityClass<Row extends ObjectLiteral = any> = new () => Row

/** Places values into a table; the table's first `@Unique` is the key by which an earlier row is found and changed. */
export function place<Row extends ObjectLiteral>(
  entity: EntityClass<Row>,
  values: Partial<{ [Property in keyof Row]: Row[Property] | null }>,
): Placement {
  return { entity, values }
}

/** How a ledger becomes rows of the department's tables. */
export interface Register<L extends Ledger = Ledger, People extends string = string> {
  ledger: L
  /** The table that a replacement of the ledger replaces. Its rows extend `LedgerRowEntity`. */
  entity: EntityClass
  /** Property of `entity` with the day a row is about; a replacement of a period replaces the rows of that period. */
  occurredOn?: string
  /** Whom a row speaks of, by role. Keys come back in `placements` under the same roles. */
  people?: (row: LedgerRow<L>) => Record<People, PersonMention | null>
  /** Division that a row belongs to; left out, the division of the first person of `people`. */
  division?: (row: LedgerRow<L>) => string | null
  /** This register decides names and divisions of people; a name that differs elsewhere is refused. */
  decidesNames?: boolean
  /** Rows for the tables. The first is the one that counts as the ledger's row. */
  placements: (row: LedgerRow<L>, keys: Record<People, string | null>) => Placement[]
}

/** Declares a register; a noun's `.register.ts` exports one. */
export function defineRegister<L extends Ledger, People extends string = never>(
  register: Register<L, People>,
): Register {
  // a department's list of registers holds registers of different rows
  return register as unknown as Register
}
