import { Check, Column, Entity, Unique } from 'typeorm'
import { isOneOf, areAllOf, type CodeOf } from '../code-set.js'
import { PersonRowEntity } from '../person/person-row.entity.js'
import { contactChannels, reporters, symptoms } from './home-treatment.codes.js'

/** One call, message or visit, answered or not. */
@Entity('home_treatment_contact')
@Unique('home_treatment_contact_key', ['personKey', 'at'])
@Check('home_treatment_contact_channel_check', isOneOf('channel', contactChannels))
@Check('home_treatment_contact_reported_by_check', isOneOf('reported_by', reporters))
@Check('home_treatment_contact_symptoms_check', areAllOf('symptoms', symptoms))
export class HomeTreatmentContactRow extends PersonRowEntity {
  @Column({ type: 'timestamptz' })
  at!: string

  @Column({ type: 'text' })
  channel!: CodeOf<typeof contactChannels>

  @Column({ type: 'boolean' })
  answered!: boolean

  @Column({ type: 'text', nullable: true })
  reportedBy!: CodeOf<typeof reporters> | null

  /** Degrees Celsius. */
  @Column({ type: 'numeric', precision: 3, scale: 1, nullable: true })
  temperature!: number | null

  /** SpO₂ in %. */
  @Column({ type: 'integer', nullable: true })
  oxygenSaturation!: number | null

  /** Null: not asked. Empty: without symptoms. */
  @Column({ type: 'text', array: true, nullable: true })
  symptoms!: readonly CodeOf<typeof symptoms>[] | null

  @Column({ type: 'text', nullable: true })
  medicationAdvice!: string | null

  /** Name of the doctor or cadre; not given out. */
  @Column({ type: 'text', nullable: true })
  contactedBy!: string | null

  @Column({ type: 'text', nullable: true })
  clinicCode!: string | null
}
