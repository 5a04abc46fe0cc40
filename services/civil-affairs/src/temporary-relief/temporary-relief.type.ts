import { CivilDateScalar } from '@huilian/subgraph'
import { Field, Int, ObjectType } from 'type-graphql'
import { Household } from '../household/household.reference.js'
import { Person } from '../person/person.reference.js'
import { ReliefDecision, ReliefNeed, ReliefSource } from './temporary-relief.enums.js'

@ObjectType('CivilAffairsTemporaryRelief', {
  simpleResolvers: true,
  description: 'A need for temporary relief and what was decided: an event, not a period (临时救助).',
})
export class TemporaryRelief {
  @Field(() => Person, { nullable: true, description: 'Who applied, or whom the need was recorded for (申请人).' })
  applicant!: Person | null

  @Field(() => Household, {
    nullable: true,
    description: 'The household it was for, where the ledger gives its number (户).',
  })
  household!: Household | null

  @Field(() => ReliefNeed, { description: 'Kind of hardship (救助类型).' })
  need!: ReliefNeed

  @Field(() => CivilDateScalar, { description: 'Day on which the need became known (需求登记日期).' })
  needRecordedOn!: string

  @Field(() => ReliefSource, { nullable: true, description: 'How it became known (需求来源).' })
  source!: ReliefSource | null

  @Field(() => CivilDateScalar, { nullable: true, description: 'Day of the application (申请日期).' })
  appliedOn!: string | null

  @Field(() => ReliefDecision, { nullable: true, description: 'What was decided; null: nothing yet (审批结果).' })
  decision!: ReliefDecision | null

  @Field(() => CivilDateScalar, { nullable: true, description: 'Day of the decision (审批日期).' })
  decidedOn!: string | null

  @Field(() => String, { nullable: true, description: 'Why it was refused; only for civil affairs (不予救助原因).' })
  refusalReason!: string | null

  @Field(() => Int, { nullable: true, description: 'Amount in fen (救助金额, 分).' })
  amount!: number | null

  @Field(() => CivilDateScalar, { nullable: true, description: 'Day on which it was paid (发放日期).' })
  paidOn!: string | null

  @Field(() => CivilDateScalar, { nullable: true, description: 'Day on which the bank sent it back (退票日期).' })
  reversedOn!: string | null

  @Field(() => CivilDateScalar, {
    nullable: true,
    description: 'Day on which the application was withdrawn (撤回日期).',
  })
  withdrawnOn!: string | null
}
