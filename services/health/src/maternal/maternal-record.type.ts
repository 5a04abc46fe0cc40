import { Field, ID, ObjectType } from 'type-graphql'
import { CivilDateScalar } from '@huilian/subgraph'
import { type CodeOf } from '../code-set.js'
import { graphqlEnum } from '../graphql-enum.js'
import { pregnancyOutcomes } from './maternal.codes.js'

const PregnancyOutcomeEnum = graphqlEnum(pregnancyOutcomes)

@ObjectType('HealthMaternalRecord', {
  simpleResolvers: true,
  description:
    'A pregnancy under care (孕产妇健康管理). Tier C: clinical roles of the clinic; a village must not learn it here.',
})
export class MaternalRecord {
  @Field(() => CivilDateScalar, { description: 'Day the record was opened (建册日期).' })
  registeredOn!: string

  @Field(() => CivilDateScalar, {
    nullable: true,
    description: 'First day of the last period, from which weeks are counted (末次月经).',
  })
  lastPeriodOn!: string | null

  @Field(() => CivilDateScalar, { nullable: true, description: 'Day the child is expected (预产期).' })
  dueOn!: string | null

  @Field(() => CivilDateScalar, { nullable: true, description: 'Day the pregnancy ended (妊娠结束日期).' })
  endedOn!: string | null

  @Field(() => PregnancyOutcomeEnum, { nullable: true, description: 'How it ended; null while pregnant (妊娠结局).' })
  outcome!: CodeOf<typeof pregnancyOutcomes> | null

  @Field(() => CivilDateScalar, { nullable: true, description: 'Day of discharge after childbirth (产后出院日期).' })
  dischargedOn!: string | null

  @Field(() => ID, { nullable: true, description: 'Clinic that holds the record, by its code (机构编码).' })
  clinicCode!: string | null
}
