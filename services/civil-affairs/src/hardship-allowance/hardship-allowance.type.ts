import { CivilDateScalar } from '@huilian/subgraph'
import { Field, Int, ObjectType } from 'type-graphql'
import { Approval } from '../benefit/approval.type.js'
import { ChosenBenefit } from '../benefit/chosen-benefit.type.js'
import { Payment } from '../payment/payment.type.js'
import { HardshipAllowanceKind } from './hardship-allowance-kind.type.js'

@ObjectType('CivilAffairsHardshipAllowance', {
  simpleResolvers: true,
  description: 'An allowance for an old person of small means, approved (经济困难老年人补贴).',
})
export class HardshipAllowance extends Approval {
  @Field(() => HardshipAllowanceKind, { description: 'Which allowance (补贴类别).' })
  allowance!: HardshipAllowanceKind

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
