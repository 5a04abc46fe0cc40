import { Column, Entity, Unique } from 'typeorm'
import { LedgerRowEntity } from '@huilian/subgraph'
import { type RiskKind } from './risk-kind.codes.js'

/** A risk that was found in a household on a day. */
@Entity('risk')
@Unique('risk_of_household', ['householdNumber', 'kind', 'identifiedOn'])
export class Risk extends LedgerRowEntity {
  @Column({ type: 'text' })
  householdNumber!: string

  @Column({ type: 'text' })
  kind!: RiskKind

  @Column({ type: 'date' })
  identifiedOn!: string

  @Column({ type: 'boolean', nullable: true })
  main!: boolean | null

  @Column({ type: 'date', nullable: true })
  removedOn!: string | null

  @Column({ type: 'text', nullable: true })
  detail!: string | null
}
