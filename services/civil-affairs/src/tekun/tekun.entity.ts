import { Column, Entity, Unique } from 'typeorm'
import { ApprovalEntity } from '../benefit/approval.entity.js'

/** A person approved for destitution support. */
@Entity('tekun')
@Unique(['personKey', 'approvalNumber'])
export class Tekun extends ApprovalEntity {
  @Column({ type: 'text' })
  personKey!: string

  @Column({ type: 'text' })
  approvalNumber!: string

  @Column({ type: 'text', nullable: true })
  area!: 'RURAL' | 'URBAN' | null

  @Column({ type: 'text' })
  mode!: 'DISPERSED' | 'COLLECTIVE'

  @Column({ type: 'text', nullable: true })
  careLevel!: 'FULL_CARE' | 'PARTIAL_CARE' | 'SELF_CARE' | null

  /** Fen, living and care together. */
  @Column({ type: 'integer', nullable: true })
  monthlyAmount!: number | null

  /** Fen, the part for care. */
  @Column({ type: 'integer', nullable: true })
  careAmount!: number | null

  @Column({ type: 'text', nullable: true })
  institution!: string | null

  @Column({ type: 'date', nullable: true })
  residentFrom!: string | null

  /** Last day. */
  @Column({ type: 'date', nullable: true })
  residentTo!: string | null

  @Column({ type: 'text', nullable: true })
  carerName!: string | null

  /** Only where the ledger gives the carer’s number. */
  @Column({ type: 'text', nullable: true })
  carerKey!: string | null

  @Column({ type: 'text', nullable: true })
  carerState!: 'ACTIVE' | 'DECEASED' | 'UNABLE' | 'AWAY' | null

  @Column({ type: 'date', nullable: true })
  agreementSignedOn!: string | null

  /** Last day. */
  @Column({ type: 'date', nullable: true })
  agreementEndedOn!: string | null
}
