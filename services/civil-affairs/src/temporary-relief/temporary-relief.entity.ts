import { Column, Entity, Index, Unique } from 'typeorm'
import { LedgerRowEntity } from '@huilian/subgraph'

/** A need for temporary relief and what was decided on it. */
@Entity('temporary_relief')
@Unique(['personKey', 'need', 'needRecordedOn'])
@Index('temporary_relief_of_household', ['householdNumber'])
export class TemporaryRelief extends LedgerRowEntity {
  /** The applicant. */
  @Column({ type: 'text' })
  personKey!: string

  /** Household of the registry, where the ledger gives it. */
  @Column({ type: 'text', nullable: true })
  householdNumber!: string | null

  @Column({ type: 'text' })
  need!: 'EMERGENCY' | 'EXPENSE'

  @Column({ type: 'date' })
  needRecordedOn!: string

  @Column({ type: 'text', nullable: true })
  source!: 'APPLICATION' | 'VISIT' | 'WARNING' | null

  @Column({ type: 'date', nullable: true })
  appliedOn!: string | null

  @Column({ type: 'text', nullable: true })
  circumstances!: string | null

  @Column({ type: 'text', nullable: true })
  decision!: 'GRANTED' | 'REFUSED' | 'COVERED_OTHERWISE' | null

  @Column({ type: 'date', nullable: true })
  decidedOn!: string | null

  @Column({ type: 'text', nullable: true })
  refusalReason!: string | null

  /** Fen. */
  @Column({ type: 'integer', nullable: true })
  amount!: number | null

  @Column({ type: 'date', nullable: true })
  paidOn!: string | null

  @Column({ type: 'date', nullable: true })
  reversedOn!: string | null

  @Column({ type: 'date', nullable: true })
  withdrawnOn!: string | null
}
