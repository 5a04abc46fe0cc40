import { LedgerRowEntity } from '@huilian/subgraph'
import { Column } from 'typeorm'

/** From when to when a benefit holds, and when it is suspended. Nothing here says that it was paid. */
export abstract class CourseEntity extends LedgerRowEntity {
  @Column({ type: 'date' })
  effectiveFrom!: string

  /** Last day; null: it goes on. */
  @Column({ type: 'date', nullable: true })
  effectiveTo!: string | null

  @Column({ type: 'text', nullable: true })
  terminationReason!: string | null

  @Column({ type: 'date', nullable: true })
  suspendedFrom!: string | null

  /** First day on which it is paid again; null: it is still suspended. */
  @Column({ type: 'date', nullable: true })
  suspendedTo!: string | null

  @Column({ type: 'text', nullable: true })
  suspensionReason!: string | null
}
