import { Check, Column, Entity, Unique } from 'typeorm'
import { isOneOf, type CodeOf } from '../code-set.js'
import { PersonRowEntity } from '../person/person-row.entity.js'
import { referralReasons, referralOutcomes } from './referral.codes.js'

/** One referral. */
@Entity('referral')
@Unique('referral_key', ['personKey', 'referredOn', 'reason'])
@Check('referral_reason_check', isOneOf('reason', referralReasons))
@Check('referral_outcome_check', isOneOf('outcome', referralOutcomes))
export class ReferralRow extends PersonRowEntity {
  @Column({ type: 'date' })
  referredOn!: string

  @Column({ type: 'text' })
  reason!: CodeOf<typeof referralReasons>

  @Column({ type: 'text', nullable: true })
  clinicCode!: string | null

  @Column({ type: 'text' })
  destination!: string

  @Column({ type: 'text', nullable: true })
  outcome!: CodeOf<typeof referralOutcomes> | null

  @Column({ type: 'date', nullable: true })
  arrivedOn!: string | null

  @Column({ type: 'date', nullable: true })
  returnedOn!: string | null
}
