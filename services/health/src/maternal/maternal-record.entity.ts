import { Check, Column, Entity, Unique } from 'typeorm'
import { isOneOf, type CodeOf } from '../code-set.js'
import { PersonRowEntity } from '../person/person-row.entity.js'
import { pregnancyOutcomes } from './maternal.codes.js'

/** One pregnancy. */
@Entity('maternal_record')
@Unique('maternal_record_key', ['personKey', 'registeredOn'])
@Check('maternal_record_outcome_check', isOneOf('outcome', pregnancyOutcomes))
export class MaternalRecordRow extends PersonRowEntity {
  @Column({ type: 'date' })
  registeredOn!: string

  @Column({ type: 'date', nullable: true })
  lastPeriodOn!: string | null

  @Column({ type: 'date', nullable: true })
  dueOn!: string | null

  @Column({ type: 'date', nullable: true })
  endedOn!: string | null

  @Column({ type: 'text', nullable: true })
  outcome!: CodeOf<typeof pregnancyOutcomes> | null

  @Column({ type: 'date', nullable: true })
  dischargedOn!: string | null

  @Column({ type: 'text', nullable: true })
  clinicCode!: string | null
}
