import { CivilDateScalar } from '@huilian/subgraph'
import { Field, Int, ObjectType } from 'type-graphql'
import { Approval } from '../benefit/approval.type.js'
import { ChosenBenefit } from '../benefit/chosen-benefit.type.js'
import { Payment } from '../payment/payment.type.js'
import { DisabilitySubsidyKind } from './disability-subsidy-kind.type.js'

@ObjectType('CivilAffairsDisabilitySubsidy', {
  simpleResolvers: true,
  description: 'One of the two disability subsidies, approved (残疾人两项补贴).',
})
export class DisabilitySubsidy extends Approval {
  @Field(() => DisabilitySubsidyKind, { description: 'Which of the two (补贴类别).' })
  subsidy!: DisabilitySubsidyKind

  @Field(() => Int, { nullable: true, description: 'In fen a month (月补贴金额, 分).' })
  monthlyAmount!: number | null

  @Field(() => ChosenBenefit, {
    nullable: true,
    description: 'The higher benefit that the person took instead (择高享受).',
  })
  chosenInstead!: ChosenBenefit | null

  @Field(() => CivilDateScalar, { nullable: true, description: 'From when it was given up (择高起始日期).' })
  chosenInsteadFrom!: string | null

  @Field(() => [Payment], { description: 'Payments by month, oldest first (发放记录).' })
  payments!: Payment[]
}
