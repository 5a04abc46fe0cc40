import { Check, Column, Entity, Unique } from 'typeorm'
import { LedgerRowEntity } from '@huilian/subgraph'
import { isOneOf, type CodeOf } from '../code-set.js'
import { phoneKinds } from './clinic.codes.js'

/** One number of one clinic. */
@Entity('duty_phone')
@Unique('duty_phone_key', ['clinicCode', 'phone', 'validFrom'])
@Check('duty_phone_kind_check', isOneOf('kind', phoneKinds))
export class DutyPhoneRow extends LedgerRowEntity {
  @Column({ type: 'text' })
  clinicCode!: string

  @Column({ type: 'text' })
  phone!: string

  @Column({ type: 'text' })
  kind!: CodeOf<typeof phoneKinds>

  @Column({ type: 'text', nullable: true })
  doctor!: string | null

  @Column({ type: 'date' })
  validFrom!: string

  @Column({ type: 'date', nullable: true })
  validTo!: string | null
}
