import { Column, Entity, Unique } from 'typeorm'
import { ApprovalEntity } from '../benefit/approval.entity.js'
import { type ChosenBenefitWord } from '../benefit/chosen-instead.columns.js'

/** One of the two disability subsidies, approved. */
@Entity('disability_subsidy')
@Unique(['personKey', 'subsidy', 'approvedOn'])
export class DisabilitySubsidy extends ApprovalEntity {
  @Column({ type: 'text' })
  personKey!: string

  @Column({ type: 'text' })
  subsidy!: 'LIVING' | 'CARE'

  /** Fen. */
  @Column({ type: 'integer', nullable: true })
  monthlyAmount!: number | null

  /** The higher benefit that the person took instead of this one. */
  @Column({ type: 'text', nullable: true })
  chosenInstead!: ChosenBenefitWord | null

  @Column({ type: 'date', nullable: true })
  chosenInsteadFrom!: string | null
}
