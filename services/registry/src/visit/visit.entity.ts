import { Column, Entity, Index, Unique } from 'typeorm'
import { LedgerRowEntity } from '@huilian/subgraph'
import { type OfficerRole } from '../responsibility/officer-role.codes.js'
import {
  type NeedKind,
  type VisitChannel,
  type VisitFinding,
  type VisitOutcome,
  type VisitSource,
  type WinterAnswerValue,
} from './visit.codes.js'

/** A contact with a household, answered or failed, with the winter questions that were asked on it. */
@Entity('visit')
@Unique('visit_of_household', ['householdNumber', 'at', 'role', 'officer'])
@Index('visit_of_division', ['divisionCode', 'at'])
export class Visit extends LedgerRowEntity {
  @Column({ type: 'text' })
  householdNumber!: string

  @Column({ type: 'timestamptz' })
  at!: string

  @Column({ type: 'text' })
  role!: OfficerRole

  @Column({ type: 'text' })
  officer!: string

  @Column({ type: 'text' })
  channel!: VisitChannel

  @Column({ type: 'text' })
  outcome!: VisitOutcome

  @Column({ type: 'text', array: true, nullable: true })
  findings!: VisitFinding[] | null

  @Column({ type: 'text', nullable: true })
  findingsDetail!: string | null

  @Column({ type: 'text', array: true, nullable: true })
  needs!: NeedKind[] | null

  @Column({ type: 'date', nullable: true })
  needsMetOn!: string | null

  @Column({ type: 'text', nullable: true })
  heating!: WinterAnswerValue | null

  @Column({ type: 'date', nullable: true })
  heatingMetOn!: string | null

  @Column({ type: 'text', nullable: true })
  clothing!: WinterAnswerValue | null

  @Column({ type: 'date', nullable: true })
  clothingMetOn!: string | null

  @Column({ type: 'text', nullable: true })
  food!: WinterAnswerValue | null

  @Column({ type: 'date', nullable: true })
  foodMetOn!: string | null

  @Column({ type: 'text', nullable: true })
  housing!: WinterAnswerValue | null

  @Column({ type: 'date', nullable: true })
  housingMetOn!: string | null

  @Column({ type: 'text', nullable: true })
  water!: WinterAnswerValue | null

  @Column({ type: 'date', nullable: true })
  waterMetOn!: string | null

  @Column({ type: 'text', nullable: true })
  source!: VisitSource | null
}
