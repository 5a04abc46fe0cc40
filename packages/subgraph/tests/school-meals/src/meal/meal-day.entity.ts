import { Column, Entity, Unique } from 'typeorm'
import { LedgerRowEntity } from '../../../../src/index.js'

/** One lunch on one school day. */
@Entity('meal_day')
@Unique(['personKey', 'servedOn'])
export class MealDay extends LedgerRowEntity {
  @Column({ type: 'text' })
  personKey!: string

  @Column({ type: 'date' })
  servedOn!: string

  @Column({ type: 'text' })
  kind!: 'HOT' | 'COLD'

  /** Fen. */
  @Column({ type: 'integer', nullable: true })
  cost!: number | null
}
