import { Column, Entity, Unique } from 'typeorm'
import { PersonRowEntity } from '../person/person-row.entity.js'

/** One contract year. */
@Entity('family_doctor_contract')
@Unique('family_doctor_contract_key', ['personKey', 'validFrom'])
export class FamilyDoctorContractRow extends PersonRowEntity {
  @Column({ type: 'date' })
  signedOn!: string

  @Column({ type: 'date' })
  validFrom!: string

  @Column({ type: 'date' })
  validTo!: string

  @Column({ type: 'date', nullable: true })
  endedOn!: string | null

  @Column({ type: 'text' })
  doctor!: string

  @Column({ type: 'text', nullable: true })
  team!: string | null

  @Column({ type: 'text', nullable: true })
  servicePackage!: string | null

  @Column({ type: 'text' })
  clinicCode!: string
}
