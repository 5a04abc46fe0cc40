import { Check, Column, Entity, Unique } from 'typeorm'
import { isOneOf, type CodeOf } from '../code-set.js'
import { PersonRowEntity } from '../person/person-row.entity.js'
import { refusableServices } from './refusal.codes.js'

/** One service that one person declined. */
@Entity('service_refusal')
@Unique('service_refusal_key', ['personKey', 'service', 'declinedOn'])
@Check('service_refusal_service_check', isOneOf('service', refusableServices))
export class RefusalRow extends PersonRowEntity {
  @Column({ type: 'text' })
  service!: CodeOf<typeof refusableServices>

  @Column({ type: 'date' })
  declinedOn!: string

  /** In his own words; not given out. */
  @Column({ type: 'text', nullable: true })
  reason!: string | null

  @Column({ type: 'boolean' })
  confirmed!: boolean

  @Column({ type: 'date', nullable: true })
  confirmedOn!: string | null

  /** Name of who confirmed; not given out. */
  @Column({ type: 'text', nullable: true })
  confirmedBy!: string | null

  @Column({ type: 'date', nullable: true })
  withdrawnOn!: string | null
}
