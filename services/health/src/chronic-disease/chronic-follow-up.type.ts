import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { CivilDateScalar } from '@huilian/subgraph'
import { type CodeOf } from '../code-set.js'
import { graphqlEnum } from '../graphql-enum.js'
import { chronicDiseases, followUpWays } from './chronic-disease.codes.js'

const ChronicDiseaseEnum = graphqlEnum(chronicDiseases)
const FollowUpWayEnum = graphqlEnum(followUpWays)

@ObjectType('HealthChronicFollowUp', {
  simpleResolvers: true,
  description: 'Follow-up of a chronic disease (慢病随访). Tier C: clinical roles of the clinic.',
})
export class ChronicFollowUp {
  @Field(() => ChronicDiseaseEnum, { description: 'Disease followed up (病种).' })
  disease!: CodeOf<typeof chronicDiseases>

  @Field(() => CivilDateScalar, { description: 'Day of the follow-up (随访日期).' })
  followedUpOn!: string

  @Field(() => FollowUpWayEnum, { description: 'How it was made (随访方式).' })
  way!: CodeOf<typeof followUpWays>

  @Field(() => Int, { nullable: true, description: 'Systolic blood pressure in mmHg (收缩压).' })
  systolic!: number | null

  @Field(() => Int, { nullable: true, description: 'Diastolic blood pressure in mmHg (舒张压).' })
  diastolic!: number | null

  @Field(() => Float, { nullable: true, description: 'Fasting blood glucose in mmol/L (空腹血糖).' })
  fastingGlucose!: number | null

  @Field(() => Boolean, { nullable: true, description: 'Whether the disease is under control (控制满意).' })
  controlled!: boolean | null

  @Field(() => Boolean, { nullable: true, description: 'Whether the person was referred (是否转诊).' })
  referred!: boolean | null

  @Field(() => ID, { nullable: true, description: 'Clinic that holds the record, by its code (机构编码).' })
  clinicCode!: string | null
}
