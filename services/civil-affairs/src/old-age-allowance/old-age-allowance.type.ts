import { CivilDateScalar } from '@huilian/subgraph'
import { Field, Int, ObjectType } from 'type-graphql'
import { Approval } from '../benefit/approval.type.js'
import { ChosenBenefit } from '../benefit/chosen-benefit.type.js'
import { Payment } from '../payment/payment.type.js'
import { OldAgeBand, PaymentCadence } from './old-age-allowance.enums.js'

@ObjectType('CivilAffairsOldAgeAllowance', {
  simpleResolvers: true,
  description: 'An old-age allowance, approved (高龄津贴).',
})
export class OldAgeAllowance extends Approval {
  @Field(() => OldAgeBand, { nullable: true, description: 'Band of age (年龄档).' })
  band!: OldAgeBand | null

  @Field(() => Int, { nullable: true, description: 'In fen a month (月津贴金额, 分).' })
  monthlyAmount!: number | null

  @Field(() => PaymentCadence, { nullable: true, description: 'How often it is paid (发放周期).' })
  cadence!: PaymentCadence | null

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
