import { Check, Column, Entity, Index, Unique } from 'typeorm'
import { LedgerRowEntity } from '@huilian/subgraph'
import { isOneOf, type CodeOf } from '../code-set.js'
import { phoneKinds } from '../clinic/clinic.codes.js'
import { noticeChannels } from './phone-notice.codes.js'

/** One number told to one household on one day. */
@Entity('phone_notice')
@Unique('phone_notice_key', ['householdNumber', 'phone', 'notifiedOn'])
@Index('phone_notice_clinic_code', ['clinicCode'])
@Check('phone_notice_phone_kind_check', isOneOf('phone_kind', phoneKinds))
@Check('phone_notice_channel_check', isOneOf('channel', noticeChannels))
export class PhoneNoticeRow extends LedgerRowEntity {
  @Column({ type: 'text' })
  householdNumber!: string

  @Column({ type: 'text' })
  phone!: string

  @Column({ type: 'text' })
  phoneKind!: CodeOf<typeof phoneKinds>

  /** Clinic that the number belongs to. */
  @Column({ type: 'text', nullable: true })
  clinicCode!: string | null

  @Column({ type: 'text' })
  channel!: CodeOf<typeof noticeChannels>

  @Column({ type: 'date' })
  notifiedOn!: string

  @Column({ type: 'boolean', nullable: true })
  acknowledged!: boolean | null
}
