import { Column, Entity, PrimaryColumn } from 'typeorm'

/** One ledger file as it was taken in, or held. */
@Entity('ledger_import')
export class LedgerImport {
  @PrimaryColumn({ type: 'bigint', generated: 'identity' })
  id!: string

  @Column({ type: 'text' })
  register!: string

  @Column({ type: 'text' })
  fileName!: string

  @Column({ type: 'text' })
  sha256!: string

  @Column({ type: 'text' })
  mode!: 'ADD' | 'REPLACE'

  @Column({ type: 'text' })
  state!: 'APPLIED' | 'HELD'

  @Column({ type: 'text', array: true })
  divisions!: string[]

  @Column({ type: 'date', nullable: true })
  periodFrom!: string | null

  @Column({ type: 'timestamptz', nullable: true })
  periodThrough!: string | null

  /** Rows read, accepted, rejected and so on, as printed at the end of the import. */
  @Column({ type: 'jsonb' })
  counts!: Record<string, number>

  @Column({ type: 'timestamptz', default: () => 'now()' })
  importedAt!: string
}
