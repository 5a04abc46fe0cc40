import { Column, Entity, Index, Unique } from 'typeorm'
import { LedgerRowEntity } from '@huilian/subgraph'
import { type MembershipKind } from './membership-kind.codes.js'
import { type MembershipReason } from './membership-reason.codes.js'

/** In the database, a membership that began before the register did. Outside it this is null. */
export const BEFORE_THE_REGISTER = '0001-01-01'

/** That a person belongs to a household, and from when to when. What was believed before is in `membership_history`. */
abstract class AnyMembership extends LedgerRowEntity {
  @Column({ type: 'text' })
  personKey!: string

  @Column({ type: 'text' })
  kind!: MembershipKind

  @Column({ type: 'text' })
  householdNumber!: string

  /** GB/T 4761, two digits. */
  @Column({ type: 'text', nullable: true })
  relation!: string | null

  @Column({ type: 'date', default: BEFORE_THE_REGISTER })
  validFrom!: string

  /** Last day. */
  @Column({ type: 'date', nullable: true })
  validTo!: string | null

  /** When this was written down; set by a trigger. */
  @Column({ type: 'timestamptz', default: () => 'now()' })
  recordedAt!: string
}

/** What the register of persons says: one household of each kind at a time, so a new one ends the one before. */
@Entity('membership')
@Unique('membership_of_person', ['personKey', 'kind', 'householdNumber', 'validFrom'])
@Index('membership_of_household', ['householdNumber', 'kind'])
export class Membership extends AnyMembership {}

/** What the register of changes adds: earlier periods, and a second household that counts the same person. */
@Entity('further_membership')
@Unique('further_membership_of_person', ['personKey', 'kind', 'householdNumber', 'validFrom'])
@Index('further_membership_of_household', ['householdNumber', 'kind'])
export class FurtherMembership extends AnyMembership {
  @Column({ type: 'text', nullable: true })
  reason!: MembershipReason | null
}
