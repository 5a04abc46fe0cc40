import { type Bilingual } from './bilingual.js'
import { type Column } from './column.js'

/** The columns of a ledger by the name of the field each becomes. */
// `any`: Column is invariant in nothing a caller can misuse, and `unknown` would lose the inference of each value
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Columns = Record<string, Column<any>>

/** The accepted row of a set of columns. */
export type RowOf<C extends Columns> = { [K in keyof C]: C[K] extends Column<infer T> ? T : never }

/** What a row-level check may say: a Chinese sentence, or the three parts of a refusal. */
export type Contradiction = string | { expected: Bilingual; came: Bilingual; remedy: Bilingual }

/** A register a department hands in as a table: which one it is, its columns, and what must hold within a row. */
export interface LedgerDefinition<C extends Columns> {
  /** The register's name in kebab-case, unique in the department; `huilian import <department> --register <name>`. */
  readonly register: string
  readonly title: Bilingual
  readonly columns: C
  /** Contradictions between the cells of an accepted row (a second dose without a first); empty when there are none. */
  check?(row: RowOf<C>): readonly Contradiction[]
}

// `any`: a list of ledgers holds ledgers of different columns
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Ledger<C extends Columns = any> = LedgerDefinition<C>

/** The accepted row of a ledger: `type Row = LedgerRow<typeof vaccinationLedger>`. Optional columns are `T | null`. */
export type LedgerRow<L> = L extends LedgerDefinition<infer C> ? RowOf<C> : never

/** Defines a ledger. Throws when two columns answer to the same heading, or the register's name is not kebab-case. */
export function ledger<const C extends Columns>(definition: LedgerDefinition<C>): LedgerDefinition<C> {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(definition.register)) {
    throw new Error(`A register’s name is kebab-case, like “vaccinations”; “${definition.register}” came: rename it.`)
  }
  const owners = new Map<string, string>()
  for (const [name, { heading, aliases }] of Object.entries(definition.columns)) {
    for (const key of [heading, ...aliases].map(normaliseHeading)) {
      const owner = owners.get(key)
      if (owner !== undefined && owner !== name) {
        throw new Error(
          `Ledger ${definition.register}: the columns ${owner} and ${name} both answer to the heading “${key}”: ` +
            'remove it from one of them.',
        )
      }
      owners.set(key, name)
    }
  }
  return definition
}

/** A heading as it is compared: half width, no spaces or line breaks, no `*` or `(必填)`, no case. */
export function normaliseHeading(heading: string): string {
  return heading
    .normalize('NFKC')
    .replace(/[\s\u200b-\u200d\ufeff]+/g, '')
    .replace(/^[*★]+/, '')
    .replace(/([*★]|\((必填|选填|必填项|选填项|非必填)\))+$/, '')
    .replace(/[*★]+$/, '')
    .toLowerCase()
}
