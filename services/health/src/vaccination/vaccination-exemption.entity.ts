import { Check, Column, Entity, Unique } from 'typeorm'
import { isOneOf, type CodeOf } from '../code-set.js'
import { PersonRowEntity } from '../person/person-row.entity.js'
import { exemptionKinds, exemptionTerms } from './vaccination.codes.js'

/** One certificate. */
@Entity('vaccination_exemption')
@Unique('vaccination_exemption_key', ['personKey', 'kind', 'validFrom'])
@Check('vaccination_exemption_kind_check', isOneOf('kind', exemptionKinds))
@Check('vaccination_exemption_term_check', isOneOf('term', exemptionTerms))
@Check('vaccination_exemption_term_agrees', `(term = 'PERMANENT') = (valid_to is null)`)
export class VaccinationExemptionRow extends PersonRowEntity {
  @Column({ type: 'text' })
  kind!: CodeOf<typeof exemptionKinds>

  @Column({ type: 'text' })
  term!: CodeOf<typeof exemptionTerms>

  @Column({ type: 'text' })
  document!: string

  @Column({ type: 'date' })
  validFrom!: string

  /** Null: for ever. */
  @Column({ type: 'date', nullable: true })
  validTo!: string | null
}
