import { Column, Entity, Unique } from 'typeorm'
import { LedgerRowEntity } from '@huilian/subgraph'

/** An old person on the list of those owed care visits. */
@Entity('care_subject')
@Unique(['personKey', 'listedOn'])
export class CareSubject extends LedgerRowEntity {
  @Column({ type: 'text' })
  personKey!: string

  @Column({ type: 'date' })
  listedOn!: string

  /** Last day. */
  @Column({ type: 'date', nullable: true })
  delistedOn!: string | null

  @Column({ type: 'text', array: true })
  groups!: string[]

  /** Apart from the other groups: only the bureau may know it. */
  @Column({ type: 'boolean' })
  familyPlanningSpecial!: boolean

  @Column({ type: 'text', nullable: true })
  riskLevel!: 'HIGH' | 'KEY' | 'GENERAL' | null
}
