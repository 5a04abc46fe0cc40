import { Field, ID, Int, ObjectType } from 'type-graphql'
import { CivilDateScalar } from '@huilian/subgraph'
import { type CodeOf } from '../code-set.js'
import { graphqlEnum } from '../graphql-enum.js'
import { followUpWays } from '../chronic-disease/chronic-disease.codes.js'
import { mentalStabilities } from './severe-mental-illness.codes.js'

const FollowUpWayEnum = graphqlEnum(followUpWays)
const MentalStabilityEnum = graphqlEnum(mentalStabilities)

@ObjectType('HealthSevereMentalIllnessFollowUp', {
  simpleResolvers: true,
  description: 'A follow-up of severe mental illness (严重精神障碍随访). Tier C, and no count below the county.',
})
export class SevereMentalIllnessFollowUp {
  @Field(() => CivilDateScalar, { description: 'Day of the follow-up (随访日期).' })
  followedUpOn!: string

  @Field(() => FollowUpWayEnum, { nullable: true, description: 'How it was made (随访方式).' })
  way!: CodeOf<typeof followUpWays> | null

  @Field(() => Int, { description: 'Danger rating, 0 (none) to 5 (危险性评估).' })
  danger!: number

  @Field(() => MentalStabilityEnum, { nullable: true, description: 'State of the illness (病情分类).' })
  stability!: CodeOf<typeof mentalStabilities> | null

  @Field(() => Boolean, { nullable: true, description: 'Whether medicine is taken as prescribed (按医嘱服药).' })
  takingMedicine!: boolean | null

  @Field(() => ID, { nullable: true, description: 'Clinic that holds the record, by its code (机构编码).' })
  clinicCode!: string | null
}
