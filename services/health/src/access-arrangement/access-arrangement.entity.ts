import { Check, Column, Entity, Unique } from 'typeorm'
import { isOneOf, type CodeOf } from '../code-set.js'
import { PersonRowEntity } from '../person/person-row.entity.js'
import { accessModes } from './access-arrangement.codes.js'

/** One appointment. */
@Entity('access_arrangement')
@Unique('access_arrangement_key', ['personKey', 'mode', 'arrangedFor'])
@Check('access_arrangement_mode_check', isOneOf('mode', accessModes))
export class AccessArrangementRow extends PersonRowEntity {
  @Column({ type: 'text' })
  mode!: CodeOf<typeof accessModes>

  @Column({ type: 'date' })
  arrangedFor!: string

  @Column({ type: 'date', nullable: true })
  arrangedOn!: string | null

  @Column({ type: 'date', nullable: true })
  cancelledOn!: string | null

  @Column({ type: 'text', nullable: true })
  clinicCode!: string | null
}
