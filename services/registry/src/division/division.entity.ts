import { Column, Entity, Index, Unique } from 'typeorm'
import { LedgerRowEntity } from '@huilian/subgraph'
import { type DivisionLevel } from './division-level.codes.js'

/** A division code with the days it holds. `divisionCode` is the code itself: the scope of a replacement. */
@Entity('division')
@Unique('division_of_code', ['code'])
@Index('division_below', ['parentCode'])
export class DivisionRow extends LedgerRowEntity {
  @Column({ type: 'text' })
  code!: string

  @Column({ type: 'text' })
  name!: string

  @Column({ type: 'text' })
  level!: DivisionLevel

  @Column({ type: 'text', nullable: true })
  parentCode!: string | null

  /** Null: before the list begins. */
  @Column({ type: 'date', nullable: true })
  validFrom!: string | null

  /** Last day the code holds. */
  @Column({ type: 'date', nullable: true })
  validTo!: string | null

  @Column({ type: 'text', nullable: true })
  successorCode!: string | null

  @Column({ type: 'text', nullable: true })
  reason!: string | null
}
