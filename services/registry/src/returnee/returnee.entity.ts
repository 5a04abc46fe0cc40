import { Column, Entity, Index, Unique } from 'typeorm'
import { LedgerRowEntity } from '@huilian/subgraph'
import { type ReturnAnswer } from './return-answer.codes.js'

/** What somebody away answered, on a day, about coming home. The province only. */
@Entity('returnee')
@Unique('returnee_of_person', ['personKey', 'answeredOn'])
@Index('returnee_of_household', ['householdNumber'])
export class Returnee extends LedgerRowEntity {
  @Column({ type: 'text' })
  personKey!: string

  @Column({ type: 'text', nullable: true })
  householdNumber!: string | null

  @Column({ type: 'text' })
  answer!: ReturnAnswer

  @Column({ type: 'date' })
  answeredOn!: string

  @Column({ type: 'text', nullable: true })
  province!: string | null

  /** Of an arrival the day; of a plan the planned day. */
  @Column({ type: 'date', nullable: true })
  arrivesOn!: string | null

  @Column({ type: 'date', nullable: true })
  plannedLeave!: string | null
}
