import { Field, ObjectType } from 'type-graphql'
import { CivilDateScalar } from '@huilian/subgraph'
import { type CodeOf } from '../code-set.js'
import { graphqlEnum } from '../graphql-enum.js'
import { phoneKinds } from './clinic.codes.js'

const PhoneKindEnum = graphqlEnum(phoneKinds)

@ObjectType('HealthDutyPhone', {
  simpleResolvers: true,
  description: 'A number on which a clinic or its family doctor can be reached (值班电话).',
})
export class DutyPhone {
  @Field(() => String, { description: 'Number (电话).' })
  phone!: string

  @Field(() => PhoneKindEnum, { description: 'Whose number it is (电话类别).' })
  kind!: CodeOf<typeof phoneKinds>

  @Field(() => String, {
    nullable: true,
    description: 'Family doctor who answers it, as every household is told (家庭医生).',
  })
  doctor!: string | null

  @Field(() => CivilDateScalar, { description: 'First day (启用日期).' })
  validFrom!: string

  @Field(() => CivilDateScalar, { nullable: true, description: 'Last day; null while in use (停用日期).' })
  validTo!: string | null
}
