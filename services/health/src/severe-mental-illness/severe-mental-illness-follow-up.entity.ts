import { Check, Column, Entity, Unique } from 'typeorm'
import { isOneOf, type CodeOf } from '../code-set.js'
import { PersonRowEntity } from '../person/person-row.entity.js'
import { followUpWays } from '../chronic-disease/chronic-disease.codes.js'
import { mentalStabilities } from './severe-mental-illness.codes.js'

/** One follow-up. */
@Entity('severe_mental_illness_follow_up')
@Unique('severe_mental_illness_follow_up_key', ['personKey', 'followedUpOn'])
@Check('severe_mental_illness_follow_up_way_check', isOneOf('way', followUpWays))
@Check('severe_mental_illness_follow_up_stability_check', isOneOf('stability', mentalStabilities))
@Check('severe_mental_illness_follow_up_danger_range', `danger between 0 and 5`)
export class SevereMentalIllnessFollowUpRow extends PersonRowEntity {
  @Column({ type: 'date' })
  followedUpOn!: string

  @Column({ type: 'text', nullable: true })
  way!: CodeOf<typeof followUpWays> | null

  @Column({ type: 'integer' })
  danger!: number

  @Column({ type: 'text', nullable: true })
  stability!: CodeOf<typeof mentalStabilities> | null

  @Column({ type: 'boolean', nullable: true })
  takingMedicine!: boolean | null

  @Column({ type: 'text', nullable: true })
  clinicCode!: string | null
}
