import { Check, Column, Entity, Unique } from 'typeorm'
import { LedgerRowEntity } from '@huilian/subgraph'
import { isOneOf, type CodeOf } from '../code-set.js'
import { clinicKinds } from './clinic.codes.js'

/** A clinic, known by its code in every ledger. */
@Entity('clinic')
@Unique('clinic_key', ['code'])
@Check('clinic_kind_check', isOneOf('kind', clinicKinds))
export class ClinicRow extends LedgerRowEntity {
  @Column({ type: 'text' })
  code!: string

  @Column({ type: 'text' })
  name!: string

  @Column({ type: 'text' })
  kind!: CodeOf<typeof clinicKinds>

  @Column({ type: 'date', nullable: true })
  closedOn!: string | null
}
