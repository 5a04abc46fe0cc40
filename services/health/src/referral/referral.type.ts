import { Field, ID, ObjectType } from 'type-graphql'
import { CivilDateScalar } from '@huilian/subgraph'
import { type CodeOf } from '../code-set.js'
import { graphqlEnum } from '../graphql-enum.js'
import { referralReasons, referralOutcomes } from './referral.codes.js'

const ReferralReasonEnum = graphqlEnum(referralReasons)
const ReferralOutcomeEnum = graphqlEnum(referralOutcomes)

@ObjectType('HealthReferral', { simpleResolvers: true, description: 'Referral to a hospital (转诊).' })
export class Referral {
  @Field(() => CivilDateScalar, { description: 'Day of the referral (转诊日期).' })
  referredOn!: string

  @Field(() => ReferralReasonEnum, { description: 'Why the person was referred (转诊原因).' })
  reason!: CodeOf<typeof referralReasons>

  @Field(() => ID, { nullable: true, description: 'Clinic that referred, by its code (转出机构编码).' })
  clinicCode!: string | null

  @Field(() => String, { description: 'Hospital referred to (转入机构).' })
  destination!: string

  @Field(() => ReferralOutcomeEnum, { nullable: true, description: 'What became of it; null: not known (转诊结果).' })
  outcome!: CodeOf<typeof referralOutcomes> | null

  @Field(() => CivilDateScalar, { nullable: true, description: 'Day of arrival (到达日期).' })
  arrivedOn!: string | null

  @Field(() => CivilDateScalar, { nullable: true, description: 'Day of return (返回日期).' })
  returnedOn!: string | null
}
