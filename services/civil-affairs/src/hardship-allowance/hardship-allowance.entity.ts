import { Column, Entity, Unique } from 'typeorm'
import { ApprovalEntity } from '../benefit/approval.entity.js'
import { type ChosenBenefitWord } from '../benefit/chosen-instead.columns.js'

/** An allowance for an old person of small means, approved. */
@Entity('hardship_allowance')
@Unique(['personKey', 'allowance', 'approvedOn'])
export class HardshipAllowance extends ApprovalEntity {
  @Column({ type: 'text' })
  personKey!: string

  @Column({ type: 'text' })
  allowance!: 'INCAPACITY' | 'OLD_AGE'

  /** Fen. */
  @Column({ type: 'integer', nullable: true })
  monthlyAmount!: number | null

  /** The higher benefit that the person took instead of this one. */
  @Column({ type: 'text', nullable: true })
  chosenInstead!: ChosenBenefitWord | null

  @Column({ type: 'date', nullable: true })
  chosenInsteadFrom!: string | null
}
