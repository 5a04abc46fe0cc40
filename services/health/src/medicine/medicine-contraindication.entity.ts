import { Check, Column, Entity, Unique } from 'typeorm'
import { areAllOf, type CodeOf } from '../code-set.js'
import { PersonRowEntity } from '../person/person-row.entity.js'
import { contraindicatedMedicines } from './medicine.codes.js'

/** One clinician’s decision. */
@Entity('medicine_contraindication')
@Unique('medicine_contraindication_key', ['personKey', 'decidedOn'])
@Check('medicine_contraindication_medicines_check', areAllOf('medicines', contraindicatedMedicines))
export class MedicineContraindicationRow extends PersonRowEntity {
  @Column({ type: 'text', array: true })
  medicines!: readonly CodeOf<typeof contraindicatedMedicines>[]

  @Column({ type: 'date' })
  decidedOn!: string

  @Column({ type: 'date', nullable: true })
  validTo!: string | null

  /** Medical reason; not given out. */
  @Column({ type: 'text', nullable: true })
  reason!: string | null

  /** Name of the clinician; not given out. */
  @Column({ type: 'text' })
  clinician!: string

  @Column({ type: 'text', nullable: true })
  clinicCode!: string | null
}
