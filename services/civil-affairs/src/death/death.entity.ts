import { Column, Entity, Unique } from 'typeorm'
import { LedgerRowEntity } from '@huilian/subgraph'

/** A death as the funeral data has it. */
@Entity('death')
@Unique(['personKey'])
export class Death extends LedgerRowEntity {
  @Column({ type: 'text' })
  personKey!: string

  @Column({ type: 'date' })
  diedOn!: string

  @Column({ type: 'date' })
  recordedOn!: string

  @Column({ type: 'text', nullable: true })
  source!: 'CREMATION' | 'BURIAL' | 'VILLAGE_REPORT' | null
}
