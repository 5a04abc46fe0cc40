import { Column, Entity, Unique } from 'typeorm'
import { LedgerRowEntity } from '@huilian/subgraph'
import { type RiskKind } from '../risk/risk-kind.codes.js'
import { type MeasureKind } from './measure-kind.codes.js'
import { type MeasureState } from './measure-state.codes.js'

/** A measure of support that aims at one risk of a household. */
@Entity('measure')
@Unique('measure_of_household', ['householdNumber', 'risk', 'kind', 'startedOn', 'detail'])
export class Measure extends LedgerRowEntity {
  @Column({ type: 'text' })
  householdNumber!: string

  @Column({ type: 'text' })
  risk!: RiskKind

  @Column({ type: 'text' })
  kind!: MeasureKind

  /** '' where the ledger says no more than the kind. */
  @Column({ type: 'text', default: '' })
  detail!: string

  @Column({ type: 'text' })
  state!: MeasureState

  /** Of a planned measure, the planned day. */
  @Column({ type: 'date' })
  startedOn!: string

  @Column({ type: 'date', nullable: true })
  endedOn!: string | null

  @Column({ type: 'text', nullable: true })
  result!: string | null

  /** 兜底: social protection that replaces income. */
  @Column({ type: 'boolean', nullable: true })
  safetyNet!: boolean | null
}
