import { type Divisions } from '@huilian/divisions'
import { type Bilingual } from './bilingual.js'
import { type Refused } from './refusal.js'

/**
 * How the file held the cell. Everything from a CSV is `text`; an Excel cell may be a `number` (the text is then its
 * shortest decimal form), a `date` (`YYYY-MM-DD`, with ` HH:mm:ss` when its format shows a time), a `boolean`
 * (`TRUE`/`FALSE`), or an `error` (`#N/A`).
 */
export type CellKind = 'text' | 'number' | 'date' | 'boolean' | 'error'

/** What a column may know beside its own cell. One object serves the whole file; the reader moves it along the rows. */
export interface ReadingContext {
  /** The calendar date in Asia/Shanghai against which a date is in the future. */
  readonly today: string
  /** The instant through which the file is complete (ISO 8601 with +08:00), when the file or the importer says so. */
  readonly through: string | null
  /** The divisions the file is for, 12 digits each: they tell villages of the same name apart. */
  readonly scope: readonly string[]
  readonly divisions: Divisions
  /** The text of another cell of this row by one of its headings; '' when the file has no such column. */
  beside(headings: readonly string[]): string
  /** Tell the department something about an accepted cell. */
  note(text: Bilingual): void
}

/** How a writer stores the column's cells, so that Excel neither rounds nor reinterprets them. */
export type Storage = 'text' | 'number' | 'date' | 'instant'

/**
 * One column of a ledger: how it is headed, what it accepts and what a cell becomes. A department may write its own
 * kind by implementing this interface.
 */
export interface Column<T> {
  readonly heading: string
  readonly aliases: readonly string[]
  /** A blank cell of an optional column is null; of a required one, a refusal. */
  readonly optional: boolean
  /** What the column means, for the second sheet of the template. */
  readonly description: string
  /** Which values it accepts, for the template: one Chinese phrase. */
  readonly accepts: string
  /** The cell of the template's filled example row. */
  readonly example: string
  readonly storage: Storage
  /** The column's width in characters. */
  readonly width: number
  /** The value of a cell that is not blank, or why it is refused. `text` is the cell as it came. */
  read(text: string, kind: CellKind, context: ReadingContext): T | Refused
}

/** What every built-in column kind can be told. */
export interface ColumnOptions {
  /** Other headings the column is found under. */
  aliases?: readonly string[]
  optional?: boolean
  /** What the column means (Chinese), for the template. */
  description?: string
  /** The cell of the template's filled example row. */
  example?: string
  width?: number
}

/** `T`, or `T | null` where the options say `optional: true`. */
export type Optional<O, T> = O extends { optional: true } ? T | null : T

/** The parts every column kind shares, from its options. */
export function column<T, O extends ColumnOptions>(
  heading: string,
  options: O | undefined,
  kind: Pick<Column<T>, 'accepts' | 'read'> & { example: string; storage?: Storage; width: number },
): Column<Optional<O, T>> {
  const made: Column<T> = {
    heading,
    aliases: options?.aliases ?? [],
    optional: options?.optional ?? false,
    description: options?.description ?? '',
    accepts: kind.accepts,
    example: options?.example ?? kind.example,
    storage: kind.storage ?? 'text',
    width: options?.width ?? kind.width,
    read: kind.read,
  }
  // `optional` is what makes the value nullable, and the reader decides that before it asks the column
  return made as Column<Optional<O, T>>
}
