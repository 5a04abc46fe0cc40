import { Check, Column, Entity, Unique } from 'typeorm'
import { LedgerRowEntity } from '@huilian/subgraph'
import { isOneOf, type CodeOf } from '../code-set.js'
import { supplyItems } from './supply.codes.js'

/** One item of one clinic on the day it was counted. */
@Entity('supply')
@Unique('supply_key', ['clinicCode', 'item', 'countedOn'])
@Check('supply_item_check', isOneOf('item', supplyItems))
export class SupplyRow extends LedgerRowEntity {
  @Column({ type: 'text' })
  clinicCode!: string

  @Column({ type: 'text' })
  item!: CodeOf<typeof supplyItems>

  @Column({ type: 'integer' })
  quantity!: number

  @Column({ type: 'text' })
  unit!: string

  @Column({ type: 'numeric', precision: 10, scale: 2, nullable: true })
  dailyUse!: number | null

  @Column({ type: 'integer', nullable: true })
  daysOfStock!: number | null

  @Column({ type: 'date' })
  countedOn!: string
}
