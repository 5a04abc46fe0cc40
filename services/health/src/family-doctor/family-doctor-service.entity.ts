import { Check, Column, Entity, Unique } from 'typeorm'
import { isOneOf, type CodeOf } from '../code-set.js'
import { PersonRowEntity } from '../person/person-row.entity.js'
import { familyDoctorServices } from './family-doctor.codes.js'

/** One service. */
@Entity('family_doctor_service')
@Unique('family_doctor_service_key', ['personKey', 'servedOn', 'kind'])
@Check('family_doctor_service_kind_check', isOneOf('kind', familyDoctorServices))
export class FamilyDoctorServiceRow extends PersonRowEntity {
  @Column({ type: 'date' })
  servedOn!: string

  @Column({ type: 'text' })
  kind!: CodeOf<typeof familyDoctorServices>

  /** Name of the doctor on that day; not given out. */
  @Column({ type: 'text', nullable: true })
  doctor!: string | null

  @Column({ type: 'text', nullable: true })
  clinicCode!: string | null
}
