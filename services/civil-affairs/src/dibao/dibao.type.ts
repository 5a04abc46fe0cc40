import { CivilDateScalar } from '@huilian/subgraph'
import { Field, Int, ObjectType } from 'type-graphql'
import { Approval } from '../benefit/approval.type.js'
import { ResidenceArea } from '../benefit/residence-area.type.js'
import { Payment } from '../payment/payment.type.js'
import { Person } from '../person/person.reference.js'

@ObjectType('CivilAffairsDibao', {
  simpleResolvers: true,
  description:
    'An approval of subsistence allowance that names the person (最低生活保障). Its family differs from the household of the register of residents.',
})
export class Dibao extends Approval {
  @Field(() => String, { description: 'Number of the case (低保证号).' })
  caseNumber!: string

  @Field(() => ResidenceArea, { description: 'Which standard applies (城乡类别).' })
  area!: ResidenceArea

  @Field(() => Boolean, { description: 'Whether the person is the applicant (是否申请人).' })
  applicant!: boolean

  @Field(() => CivilDateScalar, {
    nullable: true,
    description: 'For those named later than the case began (本人纳入日期).',
  })
  namedFrom!: string | null

  @Field(() => CivilDateScalar, {
    nullable: true,
    description: 'Last day, for those who left while the case goes on (本人退出日期).',
  })
  namedTo!: string | null

  @Field(() => [Person], { description: 'All whom the case names, the applicant first (保障对象).' })
  namedPersons!: Person[]

  @Field(() => Int, { nullable: true, description: 'The whole family’s, in fen a month (月保障金额, 分).' })
  monthlyAmount!: number | null

  @Field(() => Int, { nullable: true, description: 'People whom the amount counts (保障人数).' })
  personCount!: number | null

  @Field(() => CivilDateScalar, { nullable: true, description: 'Last re-verification (上次复核日期).' })
  lastReverifiedOn!: string | null

  @Field(() => CivilDateScalar, {
    nullable: true,
    description: 'Day by which it is to be verified again; overdue is the bureau’s matter (应复核日期).',
  })
  reverificationDueOn!: string | null

  @Field(() => [Payment], { description: 'Payments by month, oldest first (发放记录).' })
  payments!: Payment[]
}
