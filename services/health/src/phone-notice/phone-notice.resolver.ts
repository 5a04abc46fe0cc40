import { FieldResolver, Resolver, Root } from 'type-graphql'
import { Clinic } from '../clinic/clinic.reference.js'
import { type PhoneNoticeRow } from './phone-notice.entity.js'
import { PhoneNotice } from './phone-notice.type.js'

@Resolver(() => PhoneNotice)
export class PhoneNoticeResolver {
  @FieldResolver(() => Clinic, {
    nullable: true,
    description: 'Clinic that the number belongs to; its phones say until when the number is valid (机构).',
  })
  clinic(@Root() notice: PhoneNoticeRow): Clinic | null {
    return notice.clinicCode ? { code: notice.clinicCode } : null
  }
}
