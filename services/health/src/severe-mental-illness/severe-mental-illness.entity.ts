import { Check, Column, Entity, Unique } from 'typeorm'
import { isOneOf, type CodeOf } from '../code-set.js'
import { PersonRowEntity } from '../person/person-row.entity.js'
import { mentalDiagnoses } from './severe-mental-illness.codes.js'

/** One person in the register. */
@Entity('severe_mental_illness')
@Unique('severe_mental_illness_key', ['personKey'])
@Check('severe_mental_illness_diagnosis_check', isOneOf('diagnosis', mentalDiagnoses))
export class SevereMentalIllnessRow extends PersonRowEntity {
  @Column({ type: 'text', nullable: true })
  diagnosis!: CodeOf<typeof mentalDiagnoses> | null

  @Column({ type: 'date' })
  registeredOn!: string

  @Column({ type: 'boolean' })
  consented!: boolean

  @Column({ type: 'date', nullable: true })
  consentedOn!: string | null

  @Column({ type: 'date', nullable: true })
  hospitalisedOn!: string | null

  @Column({ type: 'date', nullable: true })
  dischargedOn!: string | null

  @Column({ type: 'date', nullable: true })
  endedOn!: string | null

  @Column({ type: 'text', nullable: true })
  clinicCode!: string | null
}
