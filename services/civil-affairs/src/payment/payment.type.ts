import { CivilDateScalar, MonthScalar } from '@huilian/subgraph'
import { Field, Int, ObjectType } from 'type-graphql'

@ObjectType('CivilAffairsPayment', {
  simpleResolvers: true,
  description: 'Money for one month, or for the months up to it (发放记录).',
})
export class Payment {
  @Field(() => MonthScalar, { description: 'Month paid for; of several, the last (所属月份).' })
  month!: string

  @Field(() => MonthScalar, {
    nullable: true,
    description: 'First month paid for where it is not the last too (起始月份).',
  })
  fromMonth!: string | null

  @Field(() => Int, { description: '1 is the regular payment; what is paid again or in addition follows (发放批次).' })
  instalment!: number

  @Field(() => Int, { description: 'Amount in fen (发放金额, 分).' })
  amount!: number

  @Field(() => CivilDateScalar, {
    nullable: true,
    description: 'Day on which it was paid; null: listed and not paid (发放日期).',
  })
  paidOn!: string | null

  @Field(() => CivilDateScalar, {
    nullable: true,
    description: 'Day on which the bank sent it back: a reversed payment is none (退票日期).',
  })
  reversedOn!: string | null

  @Field(() => String, { nullable: true, description: 'Why it came back (退票原因).' })
  reversalReason!: string | null
}
