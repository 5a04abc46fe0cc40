import { CivilDateScalar } from '@huilian/subgraph'
import { Field, ObjectType } from 'type-graphql'
import { Household } from '../household/household.reference.js'
import { Person } from '../person/person.reference.js'
import { AssessmentKind, AssessmentResult, AssessmentSubject } from './assessment.enums.js'

@ObjectType('CivilAffairsAssessment', {
  simpleResolvers: true,
  description:
    'Somebody looked whether a family needs aid. People decide; the platform computes no eligibility (社会救助核查).',
})
export class Assessment {
  @Field(() => Person, { nullable: true, description: 'Applicant, or whom the clue was about (核查对象).' })
  person!: Person | null

  @Field(() => Household, { nullable: true, description: 'The household, where the ledger gives its number (户).' })
  household!: Household | null

  @Field(() => AssessmentKind, { description: 'What made somebody look (核查方式).' })
  kind!: AssessmentKind

  @Field(() => AssessmentSubject, { description: 'What aid it was about (核查事项).' })
  about!: AssessmentSubject

  @Field(() => CivilDateScalar, { description: 'Day of the application or the clue (发起日期).' })
  openedOn!: string

  @Field(() => CivilDateScalar, { nullable: true, description: 'Newest clue about the family (最新线索日期).' })
  newestClueOn!: string | null

  @Field(() => CivilDateScalar, { nullable: true, description: 'Day of the result; null: still open (办结日期).' })
  concludedOn!: string | null

  @Field(() => AssessmentResult, { nullable: true, description: 'Result; 不符合 is an answer too (核查结果).' })
  result!: AssessmentResult | null
}
