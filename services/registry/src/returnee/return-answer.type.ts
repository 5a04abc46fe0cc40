import { Field, ObjectType } from 'type-graphql'
import { CivilDateScalar } from '@huilian/subgraph'
import { Household } from '../household/household.type.js'
import { Person } from '../person/person.type.js'
import { returnAnswer, type ReturnAnswer } from './return-answer.codes.js'

@ObjectType('RegistryReturn', {
  simpleResolvers: true,
  description: 'What somebody away answered, on a day, about coming home for the festival (返乡人员信息).',
})
export class ReturnAnswerFact {
  @Field(() => Person, { nullable: true, description: 'Who answered (人员).' })
  person!: Person

  @Field(() => Household, { nullable: true, description: 'Household that the person comes home to (返乡居住户).' })
  household!: Household | null

  @Field(() => returnAnswer.values, { description: 'Plans to come, has come, or stays (返乡情况).' })
  answer!: ReturnAnswer

  @Field(() => CivilDateScalar, { description: 'Day of the answer (了解日期).' })
  answeredOn!: string

  @Field(() => String, { nullable: true, description: 'Province the person comes from; no address (来自省份).' })
  province!: string | null

  @Field(() => CivilDateScalar, {
    nullable: true,
    description: 'Day of arrival, of a plan the planned day (返乡日期).',
  })
  arrivesOn!: string | null

  @Field(() => CivilDateScalar, {
    nullable: true,
    description: 'Day on which the person plans to leave again (计划离开日期).',
  })
  plannedLeave!: string | null
}
