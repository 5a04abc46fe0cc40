/** What a replacement would withdraw in one township. */
export interface Withdrawal {
  divisionCode: string
  /** Rows there before. */
  held: number
  /** Rows that the file does not name. */
  withdrawn: number
}

/** What became of a ledger. `accepted + rejected + unchanged = read`. */
export interface ImportOutcome {
  register: string
  title: string
  mode: 'ADD' | 'REPLACE'
  divisions: string[]
  /** First day the ledger speaks of; null: it does not say, so its empty places mean nothing. */
  from: string | null
  /** Instant through which it is complete. */
  through: string | null
  read: number
  /** Rows that were new or changed what was there. */
  accepted: number
  inserted: number
  changed: number
  rejected: number
  unchanged: number
  /** Blank and total rows, not counted in `read`. */
  skipped: number
  /** Rows that a replacement took away. */
  withdrawn: number
  state: 'APPLIED' | 'HELD' | 'DRY_RUN'
  /** Why it is held and what confirms it. */
  hold: { token: string; effect: Withdrawal[] } | null
  /** Workbook with the refused rows, when there are any. */
  refusalFile: string | null
  /** Sentences about what was done although the rows were accepted, and about what the file does not say. */
  notes: string[]
}

/** Share of a township's rows that a replacement may withdraw without being confirmed. */
export const WITHDRAWAL_BRAKE = 0.05
