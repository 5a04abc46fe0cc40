import { Check, Column, Entity, Unique } from 'typeorm'
import { isOneOf, type CodeOf } from '../code-set.js'
import { PersonRowEntity } from '../person/person-row.entity.js'
import { episodeStatuses, episodePlaces } from './home-treatment.codes.js'

/** One illness of one person treated at home. */
@Entity('home_treatment_episode')
@Unique('home_treatment_episode_key', ['personKey', 'startedOn'])
@Check('home_treatment_episode_status_check', isOneOf('status', episodeStatuses))
@Check('home_treatment_episode_place_check', isOneOf('place', episodePlaces))
export class HomeTreatmentEpisodeRow extends PersonRowEntity {
  @Column({ type: 'date' })
  startedOn!: string

  @Column({ type: 'date', nullable: true })
  endedOn!: string | null

  @Column({ type: 'text' })
  status!: CodeOf<typeof episodeStatuses>

  @Column({ type: 'text', nullable: true })
  place!: CodeOf<typeof episodePlaces> | null

  @Column({ type: 'text', nullable: true })
  householdNumber!: string | null

  @Column({ type: 'text', nullable: true })
  clinicCode!: string | null
}
