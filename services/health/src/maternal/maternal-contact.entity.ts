import { Check, Column, Entity, Unique } from 'typeorm'
import { isOneOf, type CodeOf } from '../code-set.js'
import { PersonRowEntity } from '../person/person-row.entity.js'
import { maternalContactKinds } from './maternal.codes.js'
import { followUpWays } from '../chronic-disease/chronic-disease.codes.js'

/** One contact. */
@Entity('maternal_contact')
@Unique('maternal_contact_key', ['personKey', 'kind', 'contactedOn'])
@Check('maternal_contact_kind_check', isOneOf('kind', maternalContactKinds))
@Check('maternal_contact_way_check', isOneOf('way', followUpWays))
export class MaternalContactRow extends PersonRowEntity {
  @Column({ type: 'text' })
  kind!: CodeOf<typeof maternalContactKinds>

  @Column({ type: 'date' })
  contactedOn!: string

  @Column({ type: 'integer', nullable: true })
  gestationWeek!: number | null

  @Column({ type: 'text', nullable: true })
  way!: CodeOf<typeof followUpWays> | null

  @Column({ type: 'boolean', nullable: true })
  elsewhere!: boolean | null

  @Column({ type: 'text', nullable: true })
  clinicCode!: string | null
}
