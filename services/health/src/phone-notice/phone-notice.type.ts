import { Field, ObjectType } from 'type-graphql'
import { CivilDateScalar } from '@huilian/subgraph'
import { type CodeOf } from '../code-set.js'
import { graphqlEnum } from '../graphql-enum.js'
import { phoneKinds } from '../clinic/clinic.codes.js'
import { noticeChannels } from './phone-notice.codes.js'

const PhoneKindEnum = graphqlEnum(phoneKinds)
const NoticeChannelEnum = graphqlEnum(noticeChannels)

@ObjectType('HealthPhoneNotice', {
  simpleResolvers: true,
  description: 'A household was told a duty phone or the family doctor’s (电话告知到户).',
})
export class PhoneNotice {
  @Field(() => String, { description: 'Number that was told (告知电话).' })
  phone!: string

  @Field(() => PhoneKindEnum, { description: 'Whose number it is (电话类别).' })
  phoneKind!: CodeOf<typeof phoneKinds>

  @Field(() => NoticeChannelEnum, { description: 'How the household was told (告知方式).' })
  channel!: CodeOf<typeof noticeChannels>

  @Field(() => CivilDateScalar, { description: 'Day it was told (告知日期).' })
  notifiedOn!: string

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the household knows the number; null: not asked (是否知晓).',
  })
  acknowledged!: boolean | null
}
