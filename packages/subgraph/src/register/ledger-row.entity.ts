import { Column, PrimaryColumn } from 'typeorm'

/** What every row has that came from a ledger. A department's `.entity.ts` extends it. */
export abstract class LedgerRowEntity {
  @PrimaryColumn({ type: 'bigint', generated: 'identity' })
  id!: string

  /** The division that the row belongs to, 12 digits: what a replacement of a division's ledger replaces. */
  @Column({ type: 'text', nullable: true })
  divisionCode!: string | null

  /** The import that last changed the row. */
  @Column({ type: 'bigint', nullable: true })
  importId!: string | null
}
