import { Check, Column, Entity, Unique } from 'typeorm'
import { isOneOf, type CodeOf } from '../code-set.js'
import { PersonRowEntity } from '../person/person-row.entity.js'
import { chronicDiseases } from './chronic-disease.codes.js'

/** One disease of one person under management. */
@Entity('chronic_registration')
@Unique('chronic_registration_key', ['personKey', 'disease'])
@Check('chronic_registration_disease_check', isOneOf('disease', chronicDiseases))
export class ChronicRegistrationRow extends PersonRowEntity {
  @Column({ type: 'text' })
  disease!: CodeOf<typeof chronicDiseases>

  @Column({ type: 'date' })
  registeredOn!: string

  @Column({ type: 'date', nullable: true })
  endedOn!: string | null

  @Column({ type: 'text', nullable: true })
  endReason!: string | null

  @Column({ type: 'text', nullable: true })
  clinicCode!: string | null
}
