import { Column, Entity, Index, Unique } from 'typeorm'
import { LedgerRowEntity } from '@huilian/subgraph'

/** Somebody looked whether a person needs aid, with what came of it. */
@Entity('assessment')
@Unique(['personKey', 'about', 'kind', 'openedOn'])
@Index('assessment_of_household', ['householdNumber'])
export class Assessment extends LedgerRowEntity {
  /** Applicant, or the person the clue was about. */
  @Column({ type: 'text' })
  personKey!: string

  /** Household of the registry, where the ledger gives it. */
  @Column({ type: 'text', nullable: true })
  householdNumber!: string | null

  @Column({ type: 'text' })
  kind!: 'APPLICATION' | 'PROACTIVE'

  @Column({ type: 'text' })
  about!: 'DIBAO' | 'TEKUN' | 'DIBAO_MARGIN'

  @Column({ type: 'date' })
  openedOn!: string

  @Column({ type: 'date', nullable: true })
  newestClueOn!: string | null

  @Column({ type: 'date', nullable: true })
  concludedOn!: string | null

  @Column({ type: 'text', nullable: true })
  result!: 'ELIGIBLE' | 'NOT_ELIGIBLE' | 'WITHDRAWN' | null

  @Column({ type: 'text', nullable: true })
  reason!: string | null
}
