import { Column, Entity, Unique } from 'typeorm'
import { LedgerRowEntity } from '@huilian/subgraph'

/** A left-behind child on the list of those owed care, and who looks after it. */
@Entity('left_behind_child')
@Unique(['personKey', 'listedOn'])
export class LeftBehindChild extends LedgerRowEntity {
  @Column({ type: 'text' })
  personKey!: string

  @Column({ type: 'date' })
  listedOn!: string

  /** Last day. */
  @Column({ type: 'date', nullable: true })
  delistedOn!: string | null

  @Column({ type: 'text', nullable: true })
  guardianName!: string | null

  /** Only where the ledger gives the guardian’s number. */
  @Column({ type: 'text', nullable: true })
  guardianKey!: string | null

  @Column({ type: 'text', nullable: true })
  guardianRelation!: string | null

  @Column({ type: 'date', nullable: true })
  agreementSignedOn!: string | null

  @Column({ type: 'text', nullable: true })
  riskLevel!: 'HIGH' | 'KEY' | 'GENERAL' | null
}
