import { Column, Entity, Unique } from 'typeorm'
import { LedgerRowEntity } from '@huilian/subgraph'

/** A certificate as it stands. Its kind and level, now and before, are its gradings. */
@Entity('disability_certificate')
@Unique(['personKey'])
export class DisabilityCertificate extends LedgerRowEntity {
  @Column({ type: 'text' })
  personKey!: string

  @Column({ type: 'date', nullable: true })
  issuedOn!: string | null

  /** Last day. */
  @Column({ type: 'date', nullable: true })
  validTo!: string | null

  /** First day on which it holds no longer. */
  @Column({ type: 'date', nullable: true })
  cancelledOn!: string | null

  @Column({ type: 'text', nullable: true })
  cancellationReason!: string | null
}
