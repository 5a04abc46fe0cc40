import { Check, Column, Entity, Unique } from 'typeorm'
import { isOneOf, type CodeOf } from '../code-set.js'
import { PersonRowEntity } from '../person/person-row.entity.js'
import { chronicDiseases, followUpWays } from './chronic-disease.codes.js'

/** One follow-up of one disease. */
@Entity('chronic_follow_up')
@Unique('chronic_follow_up_key', ['personKey', 'disease', 'followedUpOn'])
@Check('chronic_follow_up_disease_check', isOneOf('disease', chronicDiseases))
@Check('chronic_follow_up_way_check', isOneOf('way', followUpWays))
export class ChronicFollowUpRow extends PersonRowEntity {
  @Column({ type: 'text' })
  disease!: CodeOf<typeof chronicDiseases>

  @Column({ type: 'date' })
  followedUpOn!: string

  @Column({ type: 'text' })
  way!: CodeOf<typeof followUpWays>

  /** mmHg. */
  @Column({ type: 'integer', nullable: true })
  systolic!: number | null

  /** mmHg. */
  @Column({ type: 'integer', nullable: true })
  diastolic!: number | null

  /** mmol/L. */
  @Column({ type: 'numeric', precision: 4, scale: 1, nullable: true })
  fastingGlucose!: number | null

  @Column({ type: 'boolean', nullable: true })
  controlled!: boolean | null

  @Column({ type: 'boolean', nullable: true })
  referred!: boolean | null

  @Column({ type: 'text', nullable: true })
  clinicCode!: string | null
}
