import { Check, Column, Entity, Unique } from 'typeorm'
import { isOneOf, type CodeOf } from '../code-set.js'
import { PersonRowEntity } from '../person/person-row.entity.js'
import { infectionEvidences } from './infection.codes.js'

/** One infection. */
@Entity('infection')
@Unique('infection_key', ['personKey', 'positiveOn'])
@Check('infection_evidence_check', isOneOf('evidence', infectionEvidences))
export class InfectionRow extends PersonRowEntity {
  @Column({ type: 'date' })
  positiveOn!: string

  @Column({ type: 'text' })
  evidence!: CodeOf<typeof infectionEvidences>

  @Column({ type: 'text', nullable: true })
  clinicCode!: string | null
}
