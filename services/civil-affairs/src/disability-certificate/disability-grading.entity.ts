import { Column, Entity, Unique } from 'typeorm'
import { LedgerRowEntity } from '@huilian/subgraph'
import { type DisabilityKindWord } from './disability.words.js'

/**
 * Kind and level from one day on. A later import adds the next one and leaves this one: a replacement of the ledger
 * of certificates does not withdraw what was true before.
 */
@Entity('disability_grading')
@Unique(['personKey', 'gradedOn'])
export class DisabilityGrading extends LedgerRowEntity {
  @Column({ type: 'text' })
  personKey!: string

  @Column({ type: 'date' })
  gradedOn!: string

  @Column({ type: 'text' })
  kind!: DisabilityKindWord

  /** 1 is the heaviest. */
  @Column({ type: 'integer' })
  level!: number
}
