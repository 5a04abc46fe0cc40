import { Column, Entity, Index, PrimaryColumn } from 'typeorm'
import { type MembershipKind } from './membership-kind.codes.js'

/** What was believed of a membership until it was replaced. Written by triggers only. */
@Entity('membership_history')
@Index('membership_history_of_person', ['personKey'])
export class MembershipHistory {
  @PrimaryColumn({ type: 'bigint', generated: 'identity' })
  id!: string

  @Column({ type: 'text' })
  personKey!: string

  @Column({ type: 'text' })
  kind!: MembershipKind

  @Column({ type: 'text' })
  householdNumber!: string

  @Column({ type: 'text', nullable: true })
  relation!: string | null

  @Column({ type: 'date', default: '0001-01-01' })
  validFrom!: string

  @Column({ type: 'date', nullable: true })
  validTo!: string | null

  @Column({ type: 'timestamptz', default: () => 'now()' })
  recordedAt!: string

  @Column({ type: 'timestamptz', default: () => 'now()' })
  supersededAt!: string
}
