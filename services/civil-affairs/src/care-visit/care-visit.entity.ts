import { Column, Entity, Unique } from 'typeorm'
import { LedgerRowEntity } from '@huilian/subgraph'
import { type CareVisitRoleWord } from './care-visit.ledger.js'

/** A contact that was tried, answered or not. */
@Entity('care_visit')
@Unique(['personKey', 'visitedOn', 'time', 'channel', 'attempt'])
export class CareVisit extends LedgerRowEntity {
  @Column({ type: 'text' })
  personKey!: string

  @Column({ type: 'date' })
  visitedOn!: string

  /** `HH:mm`, or empty where the ledger does not say. */
  @Column({ type: 'text' })
  time!: string

  @Column({ type: 'text' })
  channel!: 'VISIT' | 'PHONE' | 'VIDEO' | 'WECHAT'

  /** Which try of that day, from 1. */
  @Column({ type: 'integer' })
  attempt!: number

  @Column({ type: 'boolean' })
  answered!: boolean

  @Column({ type: 'text' })
  role!: CareVisitRoleWord

  @Column({ type: 'text', nullable: true })
  visitorName!: string | null

  @Column({ type: 'text', nullable: true })
  finding!: 'WELL' | 'NEEDS_HELP' | 'EMERGENCY' | null

  @Column({ type: 'text', nullable: true })
  remark!: string | null
}
