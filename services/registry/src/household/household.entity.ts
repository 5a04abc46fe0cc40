import { Column, Entity, Index, Unique } from 'typeorm'
import { LedgerRowEntity } from '@huilian/subgraph'
import { type Category } from './category.codes.js'
import { type ClueSource } from './clue-source.codes.js'
import { type HouseholdAttribute } from './household-attribute.codes.js'
import { type LifecycleState } from './lifecycle-state.codes.js'
import { type PovertyCause } from './poverty-cause.codes.js'

/** A household of the register. Amounts are fen. */
@Entity('household')
@Unique('household_of_number', ['number'])
@Index('household_roster', ['divisionCode', 'number'])
export class HouseholdRow extends LedgerRowEntity {
  @Column({ type: 'text' })
  number!: string

  /** Village group (村民组). */
  @Column({ type: 'text', nullable: true })
  groupName!: string | null

  /** As the ledger writes it. Private: the head is found among the members. */
  @Column({ type: 'text', nullable: true })
  headName!: string | null

  /** Private. */
  @Column({ type: 'text', nullable: true })
  phone!: string | null

  /** Null: recorded without being lifted or monitored. */
  @Column({ type: 'text', nullable: true })
  category!: Category | null

  /** Null: nobody said, and the category does not tell. */
  @Column({ type: 'boolean', nullable: true })
  lifted!: boolean | null

  @Column({ type: 'integer', nullable: true })
  liftedYear!: number | null

  @Column({ type: 'text', nullable: true })
  attribute!: HouseholdAttribute | null

  @Column({ type: 'text', nullable: true })
  mainCause!: PovertyCause | null

  @Column({ type: 'text', array: true, nullable: true })
  otherCauses!: PovertyCause[] | null

  @Column({ type: 'integer', nullable: true })
  incomeYear!: number | null

  @Column({ type: 'bigint', nullable: true })
  wages!: number | null

  @Column({ type: 'bigint', nullable: true })
  business!: number | null

  @Column({ type: 'bigint', nullable: true })
  property!: number | null

  @Column({ type: 'bigint', nullable: true })
  transfers!: number | null

  @Column({ type: 'bigint', nullable: true })
  expenses!: number | null

  @Column({ type: 'bigint', nullable: true })
  incomePerHead!: number | null

  @Column({ type: 'text', nullable: true })
  state!: LifecycleState | null

  @Column({ type: 'text', nullable: true })
  clueSource!: ClueSource | null

  @Column({ type: 'date', nullable: true })
  clueOn!: string | null

  @Column({ type: 'date', nullable: true })
  identifiedOn!: string | null

  @Column({ type: 'date', nullable: true })
  enteredOn!: string | null

  @Column({ type: 'date', nullable: true })
  supportedOn!: string | null

  @Column({ type: 'date', nullable: true })
  riskRemovedOn!: string | null

  /** In active monitoring (正在监测); with the two below, read from state, dates and category at import. */
  @Column({ type: 'boolean' })
  monitored!: boolean

  @Column({ type: 'boolean' })
  everMonitored!: boolean

  /** Monitored once, and its risk removed (风险已消除). */
  @Column({ type: 'boolean' })
  riskRemoved!: boolean
}
