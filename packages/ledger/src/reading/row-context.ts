import { type Divisions } from '@huilian/divisions'
import { type Bilingual } from '../bilingual.js'
import { type ReadingContext } from '../column.js'
import { normaliseHeading } from '../ledger.js'
import { type Note } from '../refusal.js'

/** The reading context of one file. The row reader moves it to each row and column in turn. */
export class RowContext implements ReadingContext {
  cells: readonly string[] = []
  heading = ''
  notes: Note[] = []
  readonly #keys: string[]
  readonly #positions = new Map<readonly string[], number>()

  constructor(
    readonly today: string,
    readonly through: string | null,
    readonly scope: readonly string[],
    readonly divisions: Divisions,
    headings: readonly string[],
  ) {
    this.#keys = headings.map(normaliseHeading)
  }

  beside(headings: readonly string[]): string {
    let position = this.#positions.get(headings)
    if (position === undefined) {
      position =
        headings.map((heading) => this.#keys.indexOf(normaliseHeading(heading))).find((found) => found >= 0) ?? -1
      this.#positions.set(headings, position)
    }
    return position < 0 ? '' : (this.cells[position] ?? '')
  }

  note(text: Bilingual): void {
    this.notes.push({ heading: this.heading, text })
  }
}
