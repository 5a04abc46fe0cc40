import { Check, Column, Entity, Unique } from 'typeorm'
import { isOneOf, type CodeOf } from '../code-set.js'
import { PersonRowEntity } from '../person/person-row.entity.js'
import { vaccineProducts } from './vaccination.codes.js'

/** One dose. */
@Entity('vaccination')
@Unique('vaccination_key', ['personKey', 'dose'])
@Check('vaccination_product_check', isOneOf('product', vaccineProducts))
export class VaccinationRow extends PersonRowEntity {
  @Column({ type: 'integer' })
  dose!: number

  @Column({ type: 'text' })
  product!: CodeOf<typeof vaccineProducts>

  @Column({ type: 'date' })
  vaccinatedOn!: string

  @Column({ type: 'text', nullable: true })
  clinicCode!: string | null

  @Column({ type: 'text', nullable: true })
  clinicName!: string | null
}
