import { Column, Entity, Unique } from 'typeorm'
import { LedgerRowEntity } from '@huilian/subgraph'
import { type OfficerRole } from './officer-role.codes.js'

/** That an officer looks after a household in a role, and from when to when. */
@Entity('responsibility')
@Unique('responsibility_of_household', ['householdNumber', 'role', 'officer', 'from'])
export class Responsibility extends LedgerRowEntity {
  @Column({ type: 'text' })
  householdNumber!: string

  @Column({ type: 'text' })
  role!: OfficerRole

  @Column({ type: 'text' })
  officer!: string

  @Column({ type: 'text', nullable: true })
  unit!: string | null

  /** Private. */
  @Column({ type: 'text', nullable: true })
  phone!: string | null

  @Column({ type: 'date', name: 'valid_from' })
  from!: string

  /** Last day. */
  @Column({ type: 'date', name: 'valid_to', nullable: true })
  to!: string | null

  /** From this day the officer cannot work in the system any more. */
  @Column({ type: 'date', nullable: true })
  accountEndedOn!: string | null
}
