import { Column, Entity, Unique } from 'typeorm'
import { ApprovalEntity } from '../benefit/approval.entity.js'
import { type ChosenBenefitWord } from '../benefit/chosen-instead.columns.js'

/** An old-age allowance, approved. */
@Entity('old_age_allowance')
@Unique(['personKey', 'approvedOn'])
export class OldAgeAllowance extends ApprovalEntity {
  @Column({ type: 'text' })
  personKey!: string

  @Column({ type: 'text', nullable: true })
  band!: 'AGED_80' | 'AGED_90' | 'AGED_100' | null

  /** Fen. */
  @Column({ type: 'integer', nullable: true })
  monthlyAmount!: number | null

  @Column({ type: 'text', nullable: true })
  cadence!: 'MONTH' | 'QUARTER' | 'YEAR' | null

  /** The higher benefit that the person took instead of this one. */
  @Column({ type: 'text', nullable: true })
  chosenInstead!: ChosenBenefitWord | null

  @Column({ type: 'date', nullable: true })
  chosenInsteadFrom!: string | null
}
